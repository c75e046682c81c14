package io.baton.desk.revenue;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Filling;
import io.baton.desk.parsing.Reading;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;

/// The form that keeps a month's total.
record TotalForm(TotalBook book) implements Filling {
    private static final String ID = "revenue.total";
    private static final String MONTH = "month";
    private static final String AMOUNT = "amount";

    static Form of(YearMonth month) {
        return new Form(
                ID,
                "Total of a month",
                "Keep it",
                "",
                List.of(
                        new Field.Line(
                                MONTH, "Month", true, month.toString(), "2026-10 or last month"),
                        new Field.Line(
                                AMOUNT, "Whole revenue of the month", true, "", "e.g. 48,000")));
    }

    @Override
    public String form() {
        return ID;
    }

    @Override
    public Reply answer(Ask ask, Turn.Submitted filled) {
        var now = YearMonth.from(ask.today());
        var month = filled.answers().getOrDefault(MONTH, "");
        var amount = filled.answers().getOrDefault(AMOUNT, "");
        var errors = new HashMap<String, String>();
        note(errors, MONTH, WantedTotal.month(month, now));
        note(errors, AMOUNT, WantedTotal.amount(amount, ask.firm()));
        return switch (WantedTotal.read(month, amount, ask.firm(), now)) {
            case Reading.Understood<WantedTotal>(var wanted) -> book.keep(ask, wanted);
            case Reading.Unclear<WantedTotal> _ -> new Reply.FieldErrors(errors);
        };
    }

    private static void note(HashMap<String, String> errors, String field, Reading<?> reading) {
        if (reading instanceof Reading.Unclear<?>(var why)) {
            errors.put(field, why);
        }
    }
}
