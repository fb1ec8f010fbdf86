#compdef portfolio
# Completion of portfolio for zsh. The command says what could follow; where it knows nothing, zsh offers files.
_portfolio() {
    local line="${(j: :)words[1,CURRENT]}"
    local -a found
    found=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
    found=(${(M)found:#${words[CURRENT]}*})
    if (( ${#found} )); then
        compadd -- "${found[@]}"
    else
        _files
    fi
}
compdef _portfolio portfolio
