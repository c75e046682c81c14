package io.baton.desk.text;

import io.baton.chat.Text;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import java.util.Collection;
import org.joda.money.Money;

/// Formats people and amounts as spans.
public final class Spans {
    private Spans() {}

    /// A mention, or just the name of a person known only by mail.
    public static Text.Span of(Individual who) {
        return Contact.ByMail.isMailPerson(who)
                ? new Text.Span.Plain(who.name())
                : new Text.Span.Mention(who.id(), who.name());
    }

    /// `$12,500, €500`: several currencies are never added.
    public static Text list(Collection<Money> amounts) {
        var all = Text.empty();
        for (var amount : amounts) {
            all = (all.spans().isEmpty() ? all : all.plain(", ")).and(of(amount));
        }
        return all;
    }

    public static Text.Span of(Money amount) {
        return new Text.Span.Money(amount.getAmount(), amount.getCurrencyUnit().getCode());
    }
}
