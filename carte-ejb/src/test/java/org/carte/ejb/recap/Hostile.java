package org.carte.ejb.recap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of those who want something else than to tell of a day. */
class Hostile extends DomainContextBase {

    private static final String[] PIECES = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</article>",
        "<!--",
        "-->",
        "<",
        ">",
        "\"",
        "'",
        "[x](javascript:alert(1))",
        "[x](JaVaScript&colon;alert(1))",
        "[x](javascript&amp;#58;alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](data:text/html,<script>)",
        "<javascript:alert(1)>",
        "[a]: javascript:x\n",
        "[a][a]",
        "![x](https://spy.example/a.jpg)",
        "![x](/uploads/a.jpg)",
        "![x](a.jpg \"t\")",
        "\\",
        "\\\\",
        "&",
        "&lt;",
        "&#60;script&#62;",
        "`",
        "``",
        "```\n",
        "~~~\n",
        "    <b>",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "> ",
        "# ",
        "=\n",
        "---\n",
        "***",
        "_",
        "**",
        "[",
        "]",
        "(",
        ")",
        "{{ site }}",
        "{% raw %}",
        "{: onclick=\"x\"}",
        "text",
        "é",
        "$$",
        "|",
        "\t",
        "<b\nonclick=x>",
        "<?php",
        "<![CDATA[",
        "]]>",
        "\u2028",
        "https://example.org/?a=1&b=2",
        "<https://example.org>"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces)),
                Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join(" ", pieces)),
                Arbitraries.strings().ofMaxLength(40));
    }
}
