package io.baton.desk.freetext.several;

import io.baton.desk.refer.log.ClientList;
import io.baton.understanding.Found;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import java.util.Optional;
import java.util.function.Function;

/// Finds the first of several clients with one need. Each of them is a message of its own.
final class SeveralClients {
    private SeveralClients() {}

    /// @param whole the text as it was read
    /// @param read reads a text
    static Optional<SecondMessage.Split> find(
            String text, Reading whole, Function<String, Reading> read) {
        var found = ClientList.in(text);
        if (found.isEmpty()
                || !(whole instanceof Understood all)
                || !all.intent().logs()
                || namesOneKnownClient(all)) {
            return Optional.empty();
        }
        var list = found.get();
        var first = read.apply(list.first());
        if (list.certain() || isKnown(first) || isKnown(read.apply(list.others()))) {
            return Optional.of(
                    SecondMessage.Split.of(
                            first instanceof Understood understood && logs(understood)
                                    ? understood
                                    : named(list.name(), all),
                            list.others()));
        }
        return Optional.of(
                new SecondMessage.Split(
                        all,
                        "If these are two clients, send %s as its own message."
                                .formatted(SecondMessage.quoted(list.others()))));
    }

    /// The same with another name of the client.
    private static Understood named(String client, Understood all) {
        var slots = all.slots();
        var parties = slots.parties();
        var span = parties.client() == null ? new Span(0, 0) : parties.client().span();
        return new Understood(
                all.intent(),
                new Slots(
                        new Slots.Parties(
                                new Found<>(new NamedClient(client, false, client), span),
                                parties.partner(),
                                parties.excluded(),
                                parties.member()),
                        slots.needs(),
                        slots.referral(),
                        slots.amount(),
                        slots.words(),
                        slots.contact(),
                        slots.dates(),
                        slots.notUnderstood()),
                all.text());
    }

    /// `Corner Shop and Toy Barn` may be the name of one.
    private static boolean namesOneKnownClient(Understood whole) {
        return isKnown(whole)
                && ClientList.in(SecondMessage.client(whole) + " need it").isPresent();
    }

    private static boolean logs(Understood understood) {
        return understood.intent().logs() && SecondMessage.isAction(understood);
    }

    private static boolean isKnown(Reading reading) {
        if (!(reading instanceof Understood(_, var slots, _))) {
            return false;
        }
        var client = slots.parties().client();
        return client != null && client.value().known();
    }
}
