package io.baton.sheet;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running a cell: OWASP, "CSV Injection", puts an apostrophe before `=`,
/// `+`, `-`, `@`, tab and line ends, of the wide signs too.
///
/// It is put behind separators inside a cell as well, as a spreadsheet of another country may take
/// the file apart there. An apostrophe that stands there already gets one more, so that taking one
/// away gives back exactly what was.
final class FormulaEscaper {
    private static final String SIGN = "[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";
    private static final String BEFORE = "(?<=^|[,;|\\t\\r\\n])([ \"\\x{A0}]*)";
    private static final Pattern RUNS = Pattern.compile(BEFORE + "(?='*" + SIGN + ")");
    private static final Pattern HARMLESS = Pattern.compile(BEFORE + "'(?='*" + SIGN + ")");

    private FormulaEscaper() {}

    static String escape(String cell) {
        return RUNS.matcher(cell).replaceAll("$1'");
    }

    /// What the cell was before [#escape].
    static String unescape(String cell) {
        return HARMLESS.matcher(cell).replaceAll("$1");
    }
}
