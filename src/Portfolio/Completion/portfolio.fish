# Completion of portfolio for fish. The command says what could follow; where it knows nothing, fish offers files.
function __portfolio_complete
    set -l line (commandline --current-process --cut-at-cursor)
    set -l found (portfolio "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path (commandline --current-token)
    end
end
complete --command portfolio --no-files --arguments "(__portfolio_complete)"
