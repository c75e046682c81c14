package io.baton.desk.firm;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.firm.Firm;
import io.baton.firm.Setting;
import java.util.List;

/// The form for the firm's settings. Its subject is the version of the firm that it shows.
final class SettingsForm {
    static final String ID = "settings";

    static final String NAME = "name";
    static final String CURRENCY = "currency";
    static final String ZONE = "zone";
    static final String HOURS = "hours";
    static final String REGION = "region";
    static final String HOLIDAYS = "holidays";
    static final String DEADLINE = "deadline";
    static final String REMINDER = "reminder";
    static final String PROTECTION = "protection";
    static final String STATEMENT_DAY = "statement";
    static final String KEEPER = "keeper";

    private SettingsForm() {}

    static Form of(Firm firm) {
        var deadlines = firm.deadlines();
        return new Form(
                ID,
                "Settings",
                "Save",
                Long.toString(firm.version()),
                List.of(
                        line(NAME, "Firm name", Setting.NAME.of(firm), "As partners see it"),
                        line(CURRENCY, "Currency", Setting.CURRENCY.of(firm), "e.g. EUR"),
                        line(ZONE, "Time zone", Setting.ZONE.of(firm), "e.g. Europe/Berlin"),
                        line(
                                HOURS,
                                "Working hours",
                                Setting.HOURS.of(firm),
                                "e.g. Mon-Fri 9:00-17:00"),
                        new Field.ShortText(
                                REGION,
                                "Public holidays of",
                                false,
                                Setting.PUBLIC_HOLIDAYS.of(firm),
                                "e.g. Germany, Bavaria"),
                        new Field.LongText(
                                HOLIDAYS,
                                "Other holidays",
                                false,
                                Setting.HOLIDAYS.of(firm),
                                "e.g. 25 Dec, 3 Apr 2026"),
                        line(
                                DEADLINE,
                                "Working hours to answer an offer",
                                Setting.amount(deadlines.deadline()),
                                "e.g. 8"),
                        line(
                                REMINDER,
                                "Working hours until the reminder",
                                Setting.amount(deadlines.reminder()),
                                "e.g. 4"),
                        line(
                                PROTECTION,
                                "Days a client stays with a partner",
                                Integer.toString(firm.rules().protectionDays()),
                                "e.g. 180"),
                        line(
                                STATEMENT_DAY,
                                "Day of the month for statements",
                                Integer.toString(firm.rules().statementDay()),
                                "e.g. 1"),
                        new Field.PersonPicker(KEEPER, "New keeper", false)));
    }

    private static Field line(String name, String label, String value, String hint) {
        return new Field.ShortText(name, label, true, value, hint);
    }

    /// The field to correct for a setting.
    static String field(Setting setting) {
        return switch (setting) {
            case NAME -> NAME;
            case CURRENCY -> CURRENCY;
            case ZONE -> ZONE;
            case HOURS -> HOURS;
            case PUBLIC_HOLIDAYS -> REGION;
            case HOLIDAYS -> HOLIDAYS;
            case DEADLINES -> DEADLINE;
            case PROTECTION -> PROTECTION;
            case STATEMENT_DAY -> STATEMENT_DAY;
            case KEEPER -> KEEPER;
        };
    }
}
