package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import java.time.YearMonth;

/// Buttons about statements.
public final class StatementButtons {
    public static final String SHOW = "statement.show";
    public static final String OF = "statement.of";
    public static final String OF_MONTH = "statement.month";
    public static final String PAGE = "statement.page";
    public static final String SEND = "statement.send";
    public static final String AGREE = "statement.agree";
    public static final String QUESTION = "statement.question";
    public static final String CORRECTED = "statement.corrected";
    public static final String WITHDRAWN = "statement.withdrawn";
    public static final String SETTLE = "statement.settle";
    public static final String TAKE_BACK = "statement.takeback";

    public static final String LINK = "statement.link";

    private StatementButtons() {}

    /// Makes a link to the statement's page. An earlier one of the same reader ends.
    public static Button link(String label, Reader reader, SentStatement sent) {
        return Button.plain(Shorten.to(75, label), LINK, reader.name() + " " + sent.id());
    }

    /// Who reads the page behind a link.
    public enum Reader {
        /// The person who presses.
        ASKER,
        /// The partner's money contact, who gets it from the asker.
        CONTACT
    }

    /// Shows a partner's latest statement.
    public static Button of(Partner partner) {
        return Button.plain(
                Shorten.to(75, "Statement: " + partner.name()), OF, partner.id().value());
    }

    /// Shows a partner's statement of a month.
    public static Button of(Partner partner, YearMonth month) {
        return Button.plain(
                Shorten.to(75, "Statement: " + partner.name()),
                OF_MONTH,
                month + " " + partner.id().value());
    }

    /// Shows the draft, or what was sent in the meantime.
    public static Button show(String label, DraftRef ref) {
        return Button.plain(Shorten.to(75, label), SHOW, ref.encode());
    }

    public static Button send(String label, DraftRef ref) {
        return Button.primary(Shorten.to(75, label), SEND, ref.encode());
    }

    /// @param first number of the first line to show
    public static Button page(String label, int first, SentStatement sent) {
        return Button.plain(label, PAGE, new LineRef(first, sent.id()).encode());
    }

    public static Button agree(SentStatement sent) {
        return Button.primary("Agree", AGREE, sent.id());
    }

    public static Button question(int line, SentStatement sent) {
        return Button.plain("Question", QUESTION, new LineRef(line, sent.id()).encode())
                .openingForm();
    }

    /// Settles a question, once the other side presses the same.
    ///
    /// @param question one about the statement: the press says nothing about a later one
    public static Button settle(Question.Outcome outcome, Question question, SentStatement sent) {
        int number = sent.questions().lastIndexOf(question) + 1;
        var value = new LineRef(number, sent.id()).encode();
        return switch (outcome) {
            case CORRECTED -> Button.plain("It's corrected", CORRECTED, value);
            case WITHDRAWN -> Button.plain("It's right", WITHDRAWN, value);
        };
    }

    /// Opens the form that records a payment between the firm and the partner.
    public static Button recordPayment(Partner partner) {
        return Button.plain("Record a payment", SETTLE, partner.id().value()).openingForm();
    }

    /// Records that a payment wasn't made after all.
    public static Button takeBack(FeeSettlement settlement, Partner partner) {
        return Button.plain("Take back", TAKE_BACK, settlement.id() + " " + partner.id().value());
    }
}
