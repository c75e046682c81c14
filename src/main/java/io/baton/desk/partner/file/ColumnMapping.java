package io.baton.desk.partner.file;

import io.baton.desk.file.ColumnNames;
import io.baton.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Maps the columns of a file to a partner's fields.
record ColumnMapping(ColumnNames<Column> columns) {

    enum Column {
        NAME,
        SKILLS,
        REGIONS,
        /// What they pay the firm.
        FEE,
        /// What the firm pays them.
        FEE_TO_THEM,
        MAIL,
        CONTACT,
        STATUS,
        /// Written by the export, never read by the import.
        CHAT
    }

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
                            + " commissionrate commissionpercent rate percentage percent theypay"
                            + " theypayus theirfee",
                    Column.FEE_TO_THEM,
                    "wepay wepaythem ourfee feetothem",
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
        return new ColumnMapping(found.has(Column.MAIL) ? found.without(Column.CONTACT) : found);
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
