#!/usr/bin/env bash
# Makes the key files of the tests with OpenSSL 3: keys that sign nothing but tests, with a password that everybody
# may know. Run it in an empty folder; nothing in the tests hangs on the very keys.
set -euo pipefail

cat >openssl.cnf <<'CNF'
[req]
distinguished_name = name
prompt = no
[name]
C = VN
O = Sở Thông tin và Truyền thông
CN = Nguyễn Văn A
[sign]
basicConstraints = critical, CA:false
keyUsage = critical, digitalSignature, nonRepudiation
[encrypt]
basicConstraints = critical, CA:false
keyUsage = critical, keyEncipherment
[authority]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
CNF
days=36500
password=mat-khau

# authority NAME SUBJECT [ISSUER]: a certificate that may issue others.
authority() {
  openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "$2" -config openssl.cnf
  local by=(-signkey "$1.key")
  [ $# -lt 3 ] || by=(-CA "$3.pem" -CAkey "$3.key" -CAcreateserial)
  openssl x509 -req -in "$1.csr" "${by[@]}" -days "$days" -extfile openssl.cnf -extensions authority -out "$1.pem"
}

# signer NAME USE KEY...: a key of a kind, with a certificate for a use.
signer() {
  local name=$1 use=$2
  shift 2
  openssl req -newkey "$@" -nodes -keyout "$name.key" -out "$name.csr" -config openssl.cnf -utf8
  openssl x509 -req -in "$name.csr" -CA issuer.pem -CAkey issuer.key -CAcreateserial -days "$days" \
    -extfile openssl.cnf -extensions "$use" -out "$name.pem"
}

# file NAME SIGNER OPTION...: a key file, by the password of the tests unless another is named.
file() {
  local name=$1 signer=$2
  shift 2
  openssl pkcs12 -export -inkey "$signer.key" -in "$signer.pem" -out "$name.p12" -passout "pass:$password" "$@"
}

authority root '/C=VN/CN=Root of the tests'
authority issuer '/C=VN/CN=Issuer of the tests' root
cat issuer.pem root.pem >chain.pem
signer rsa-2048 sign rsa:2048
signer rsa-3072 sign rsa:3072
signer p-256 sign ec -pkeyopt ec_paramgen_curve:P-256
signer p-384 sign ec -pkeyopt ec_paramgen_curve:P-384
signer ed25519 sign ed25519
signer encryption encrypt rsa:2048

file rsa-2048 rsa-2048 -certfile chain.pem
file rsa-3072 rsa-3072
file p-256 p-256 -certfile chain.pem
file p-384 p-384
file ed25519 ed25519
file encryption encryption
file legacy rsa-2048 -legacy -certfile chain.pem
file legacy-rc2-128 rsa-2048 -legacy -keypbe PBE-SHA1-RC2-128 -certpbe PBE-SHA1-RC2-40
file legacy-rc4 rsa-2048 -legacy -keypbe PBE-SHA1-RC4-128 -certpbe PBE-SHA1-RC4-128
file legacy-two-keys rsa-2048 -keypbe PBE-SHA1-2DES -certpbe PBE-SHA1-3DES -macalg sha512
file vietnamese-password rsa-2048 -passout 'pass:mật khẩu ✓'
file vietnamese-password-legacy rsa-2048 -legacy -passout 'pass:mật khẩu'
file without-seal rsa-2048 -nomac
file without-encryption rsa-2048 -keypbe NONE -certpbe NONE
openssl pkcs12 -export -nokeys -in rsa-2048.pem -out without-key.p12 -passout "pass:$password"
openssl pkcs12 -export -nocerts -inkey rsa-2048.key -out without-certificate.p12 -passout "pass:$password"
