package io.baton.desk.revenue;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.FormHandler;
import io.baton.desk.parsing.ParseResult;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;

/// The form that keeps a month's total.
record TotalForm(TotalRecorder book) implements FormHandler {
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
                        new Field.ShortText(
                                MONTH, "Month", true, month.toString(), "2026-10 or last month"),
                        new Field.ShortText(
                                AMOUNT, "Whole revenue of the month", true, "", "e.g. 48,000")));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var now = YearMonth.from(ask.today());
        var month = filled.answers().getOrDefault(MONTH, "");
        var amount = filled.answers().getOrDefault(AMOUNT, "");
        var errors = new HashMap<String, String>();
        note(errors, MONTH, TotalInput.month(month, now));
        note(errors, AMOUNT, TotalInput.amount(amount, ask.firm()));
        return switch (TotalInput.parse(month, amount, ask.firm(), now)) {
            case ParseResult.Understood<TotalInput>(var wanted) -> book.record(ask, wanted);
            case ParseResult.Unclear<TotalInput> _ -> new Reply.FieldErrors(errors);
        };
    }

    private static void note(
            HashMap<String, String> errors, String field, ParseResult<?> parseResult) {
        if (parseResult instanceof ParseResult.Unclear<?>(var why)) {
            errors.put(field, why);
        }
    }
}
