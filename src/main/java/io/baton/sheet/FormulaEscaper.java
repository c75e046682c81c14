package io.baton.sheet;

import java.util.regex.Pattern;

/// Prevents formula injection. As OWASP ("CSV Injection") advises, it puts an apostrophe before
/// `=`, `+`, `-`, `@`, tab and line ends, including their full-width forms.
///
/// It also escapes after delimiters inside a cell, because a spreadsheet in another country may
/// split the file there. An existing apostrophe gets another one, so that removing one restores the
/// original.
final class FormulaEscaper {
    private static final String FORMULA_START =
            "[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";
    private static final String BEFORE = "(?<=^|[,;|\\t\\r\\n])([ \"\\x{A0}]*)";
    private static final Pattern UNESCAPED =
            Pattern.compile(BEFORE + "(?='*" + FORMULA_START + ")");
    private static final Pattern ESCAPED = Pattern.compile(BEFORE + "'(?='*" + FORMULA_START + ")");

    private FormulaEscaper() {}

    static String escape(String cell) {
        return UNESCAPED.matcher(cell).replaceAll("$1'");
    }

    /// Reverses [#escape].
    static String unescape(String cell) {
        return ESCAPED.matcher(cell).replaceAll("$1");
    }
}
