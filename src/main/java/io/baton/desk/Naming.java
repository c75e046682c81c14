package io.baton.desk;

import io.baton.chat.Text;
import io.baton.firm.Individual;
import io.baton.partner.Contact;

/// How people are named.
public final class Naming {
    private Naming() {}

    /// A mention, unless no chat knows the person.
    public static Text.Span of(Individual who) {
        return Contact.ByMail.knows(who)
                ? new Text.Span.Plain(who.name())
                : new Text.Span.Mention(who.id(), who.name());
    }
}
