package io.baton.desk.partner.file;

import io.baton.desk.file.ColumnNames;
import io.baton.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Maps the columns of a file to a partner's fields.
///
/// @param feeInPercent whether the fee's header contains a percent sign or the word
record ColumnMapping(ColumnNames<Column> columns, boolean feeInPercent) {

    enum Column {
        NAME,
        SKILLS,
        REGIONS,
        FEE,
        MAIL,
        CONTACT,
        STATUS,
        /// Written by the export, never read by the import.
        CHAT
    }

    private static final Pattern PERCENT = Pattern.compile("(?i)%|percent");

    private static final Map<Column, String> KNOWN =
            Map.of(
                    Column.NAME,
                    "name partner partnername company companyname firm firmname business"
                            + " businessname organisation organization vendor provider"
                            + " supplier account accountname",
                    Column.SKILLS,
                    "skill skills skillset service services offering offerings expertise"
                            + " speciality specialities specialty specialties competence"
                            + " competences competency competencies capability capabilities"
                            + " solutions",
                    Column.REGIONS,
                    "region regions area areas territory territories location locations"
                            + " coverage market markets city cities country countries",
                    Column.FEE,
                    "fee fees feepercent feerate feepercentage referralfee commission"
                            + " commissionrate commissionpercent rate percentage percent",
                    Column.MAIL,
                    "email emails mail mails emailaddress mailaddress emailaddresses"
                            + " contactemail contactemails contactmail contactemailaddress",
                    Column.CONTACT,
                    "contact contacts contactperson contactname person",
                    Column.STATUS,
                    "status active",
                    Column.CHAT,
                    "peopleinchat");

    static ColumnMapping of(List<String> names) {
        var found = ColumnNames.of(names, KNOWN);
        // If there is a column of e-mail addresses, the contact column holds people's names.
        var columns = found.has(Column.MAIL) ? found.without(Column.CONTACT) : found;
        boolean percent =
                columns.headers(Column.FEE).stream()
                        .anyMatch(header -> PERCENT.matcher(header).find());
        return new ColumnMapping(columns, percent);
    }

    /// The row's text for a column, joined if several columns match; may be empty.
    String cell(Sheet.Row row, Column column) {
        return columns.cell(row, column);
    }

    /// @return a sentence for the reader if a required column is missing
    Optional<String> missingColumns() {
        if (has(Column.NAME) && has(Column.SKILLS)) {
            return Optional.empty();
        }
        var what = has(Column.NAME) ? "skills" : has(Column.SKILLS) ? "names" : "names or skills";
        return Optional.of(
                ("There's no column for %s. The first row must name the columns, such as Name and"
                                + " Skills; yours has %s. Monthly totals and past referrals go to"
                                + " revenue import.")
                        .formatted(what, columns.all()));
    }

    boolean has(Column column) {
        return columns.has(column);
    }
}
