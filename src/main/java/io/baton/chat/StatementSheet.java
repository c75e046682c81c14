package io.baton.chat;

import java.util.List;
import java.util.Optional;

/// A statement as a page to read and to print.
///
/// @param status how it was answered
/// @param rows fees, then payments
/// @param balance from opening to closing
/// @param answers buttons for the whole statement; none for those who can't answer
public record StatementSheet(
        String title,
        String parties,
        Text status,
        List<Row> rows,
        List<Card.Fact> balance,
        Text note,
        List<Button> answers) {

    /// @param day when it fell due, or was paid
    /// @param what the referral and its client, or the payment
    /// @param terms how the amount follows
    /// @param basis what the client pays; empty if the amount doesn't depend on it
    /// @param owes the side that owes or paid it
    /// @param remark a question about it
    public record Row(
            int number,
            String day,
            Text what,
            Text terms,
            Text basis,
            String owes,
            Text.Span.Money amount,
            Optional<Text> remark,
            List<Button> buttons) {
        public Row {
            buttons = List.copyOf(buttons);
        }
    }

    public StatementSheet {
        rows = List.copyOf(rows);
        balance = List.copyOf(balance);
        answers = List.copyOf(answers);
    }
}
