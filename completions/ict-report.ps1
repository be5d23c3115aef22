# Completes the commands of ict-report in PowerShell 5.1 and newer. It asks the program what may come next, and so never
# goes stale. Made by: ict-report completion powershell

Register-ArgumentCompleter -Native -CommandName 'ict-report' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # Words as the program would be given them: without the quotation marks around them.
    $textOf = {
        param($element)
        if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value }
        else { $element.Extent.Text.Trim([char[]]"'`"") }
    }
    $elements = @($commandAst.CommandElements | Select-Object -Skip 1)
    # What ends at the cursor is being typed; what ends before it is complete.
    $before = @($elements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { & $textOf $_ })
    $current = "$wordToComplete".Trim([char[]]"'`"")

    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        # An empty word may be dropped on the way: the number says that it is there.
        $lines = @(& 'ict-report' 'complete' $before.Count @before $current 2>$null)
    }
    finally {
        [Console]::OutputEncoding = $encoding
    }
    # For files and folders nothing is returned: PowerShell then offers its own.
    if ($lines.Count -lt 2 -or $lines[0] -ne 'words') { return }

    $lines | Select-Object -Skip 1 | ForEach-Object {
        $value, $text = $_ -split "`t", 2
        # A comma makes a list of a bare word, and @, $, { and the like have meanings of their own.
        $typed = if ($value -match '^[\p{L}\p{N}._=/-]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
        if (-not $text) { $text = $value }
        [System.Management.Automation.CompletionResult]::new($typed, $value, 'ParameterValue', $text)
    }
}
