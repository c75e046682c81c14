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
import java.util.Optional;

/// The form for a month's total.
record TotalForm(TotalRecorder totalRecorder) implements FormHandler {
    private static final String ID = "revenue.total";
    private static final String MONTH = "month";
    private static final String AMOUNT = "amount";

    static Form of(YearMonth month) {
        return new Form(
                ID,
                "Monthly total",
                "Save",
                "",
                List.of(
                        new Field.ShortText(
                                MONTH, "Month", true, month.toString(), "2026-10 or last month"),
                        new Field.ShortText(AMOUNT, "Total revenue", true, "", "e.g. 48,000")));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var now = YearMonth.from(ask.today());
        var month = form.answers().getOrDefault(MONTH, "");
        var amount = form.answers().getOrDefault(AMOUNT, "");
        var errors = new HashMap<String, String>();
        addError(errors, MONTH, TotalInput.month(month, now));
        addError(errors, AMOUNT, TotalInput.amount(amount, ask.firm()));
        return switch (TotalInput.parse(month, amount, ask.firm(), now)) {
            case ParseResult.Understood<TotalInput>(var input) -> totalRecorder.record(ask, input);
            case ParseResult.Unclear<TotalInput> _ -> new Reply.FieldErrors(errors);
        };
    }

    private static void addError(
            HashMap<String, String> errors, String field, ParseResult<?> parseResult) {
        if (parseResult instanceof ParseResult.Unclear<?>(var why)) {
            errors.put(field, why);
        }
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a month's total");
    }
}
