namespace FeasibilityEngine.Cli.Completing;

/// <summary>The scripts that make shells ask <see cref="SuggestAction"/>. Each begins with how to install it.</summary>
internal static class CompletionScripts
{
    /// <summary>The script of each shell, by its name.</summary>
    public static IReadOnlyList<(string Shell, string Script)> All { get; } = [("bash", Bash), ("zsh", Zsh), ("pwsh", PowerShell), ("fish", Fish)];

    private const string Bash = """
        # bash completion for feasibility. In ~/.bashrc:
        #   source <(feasibility completion bash)
        _feasibility() {
            local line="${COMP_LINE:0:COMP_POINT}" word prefix="" candidate
            word="${line##*[[:space:]]}"
            # bash takes what stands before = or : for a word of its own.
            case "$word" in *[=:]*) prefix="${word%"${word##*[=:]}"}" ;; esac
            COMPREPLY=()
            while IFS= read -r candidate; do
                [[ -n "$candidate" && "$candidate" == "$word"* ]] && COMPREPLY+=("${candidate#"$prefix"}")
            done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
            if [[ ${#COMPREPLY[@]} -eq 1 && "${COMPREPLY[0]}" == */ ]]; then
                compopt -o nospace 2>/dev/null
            fi
        }
        complete -F _feasibility feasibility

        """;

    private const string Zsh = """
        #compdef feasibility
        # zsh completion for feasibility. In ~/.zshrc, after compinit:
        #   source <(feasibility completion zsh)
        _feasibility() {
            local line="${BUFFER[1,CURSOR]}"
            local -a candidates folders others
            candidates=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
            folders=(${(M)candidates:#*/})
            others=(${candidates:#*/})
            (( ${#others} )) && compadd -- "${others[@]}"
            (( ${#folders} )) && compadd -S '' -- "${folders[@]}"
        }
        compdef _feasibility feasibility

        """;

    private const string PowerShell = """
        # PowerShell completion for feasibility. In $PROFILE:
        #   feasibility completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName feasibility -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString().PadRight($cursorPosition)
            & $commandAst.CommandElements[0].Value "[suggest:$cursorPosition]" $line 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    private const string Fish = """
        # fish completion for feasibility. In ~/.config/fish/completions/feasibility.fish:
        #   feasibility completion fish | source
        function __feasibility_suggest
            set -l line (commandline -cp)
            feasibility "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c feasibility -f -a '(__feasibility_suggest)'

        """;
}
