package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a pasted mail: the member's note says what to do with it and the newest mail from outside
/// the firm says what for.
final class MailReader {
    /// What a partner has already done isn't meant for it.
    private static final Pattern DONE =
            Pattern.compile(
                    "(?iU)^(?:'s \\w+)? (?:did|have done|has done|put in|installed|looked after|quoted|set up|sold)\\b");

    private final MailView view;

    MailReader(
            MessageReader reader,
            WordLists wordLists,
            String text,
            PastedMail pasted,
            FirmNames names,
            MessageContext context) {
        view = MailView.of(reader, wordLists, text, pasted, names, context);
    }

    Reading read() {
        if (MailKinds.isAutomatic(view.text()) && view.note().isBlank()) {
            return view.reader().understood(Intent.SMALL_TALK, " ", view.names(), view.context());
        }
        var need = need();
        var client = new MailClient(view).choose(need.isPresent());
        var steps = new MailStepReader(view);
        var step = steps.intent(client.orElse(null), need);
        if (step.isPresent()) {
            return steps.read(step.get(), client.orElse(null));
        }
        if (need.filter(view.needs()::isWish).isEmpty() && isSmallTalk()) {
            return view.reader().understood(Intent.SMALL_TALK, " ", view.names(), view.context());
        }
        return log(need.or(this::subject), client.orElse(null));
    }

    private boolean isSmallTalk() {
        return view.note().isBlank()
                && (MailKinds.isAppointment(view.said())
                        || view.reader()
                                        .guesses(view.said(), view.names(), view.context())
                                        .getFirst()
                                        .intent()
                                == Intent.SMALL_TALK);
    }

    /// All needs of a view.mail() that announces several; otherwise this one.
    private List<Found<String>> needs(Found<String> need) {
        var several = view.needs().several(MailText.sentences(view.body()));
        return several.size() > 1 ? several : List.of(need);
    }

    private Optional<Found<String>> subject() {
        return Optional.ofNullable(view.mail().subject())
                .map(span -> new Found<>(span.of(view.text()), span));
    }

    private Optional<Found<String>> need() {
        var needs = view.needs();
        var inBody = MailText.sentences(view.body());
        var inNote = MailText.sentences(view.note());
        return needs.wish(inBody)
                .filter(needs::isTechnical)
                .or(() -> needs.wish(inNote).filter(needs::isTechnical))
                .or(() -> needs.wish(inBody))
                .or(() -> needs.trouble(inBody))
                .or(() -> needs.wish(inNote));
    }

    private Reading log(Optional<Found<String>> need, @Nullable Found<NamedClient> client) {
        var partner = partner();
        boolean inbound = view.isByPartner() || view.context().from() != null;
        var intent = inbound ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        var amounts = new MailAmounts(view.said(), view.sentences(), view.context().today());
        var tagged = view.tagged(intent, view.body());
        var slots =
                new Slots(
                        new Slots.Parties(client, partner.orElse(null), excluded(), null),
                        need.map(this::needs).orElse(List.of()),
                        null,
                        amounts.budget(view.values().amounts()).orElse(null),
                        null,
                        contact(tagged),
                        new Slots.Dates(
                                amounts.deadline(view.values().deadlines(), view.values().dates())
                                        .orElse(null),
                                null,
                                null),
                        List.of());
        return new Reading.Understood(intent, slots, view.text());
    }

    private Slots.Contact contact(Slots tagged) {
        var contact = new MailContact(view.text(), view.said(), view.mail(), view.sides());
        var other = contact.otherAddress(view.all());
        if (other.isPresent()) {
            return contact.other(other.get(), view.all(), tagged.contact().name());
        }
        if (view.isByPartner()) {
            var people = new MailPeople(view.said());
            var name = people.introduced().orElse(tagged.contact().name());
            return new Slots.Contact(
                    name,
                    null,
                    view.values().phones().stream().findFirst().orElse(null),
                    name == null ? null : people.roleOf(name.span()).orElse(null));
        }
        return contact.sender(view.all());
    }

    private List<Found<NamedPartner>> excluded() {
        return view.note().isBlank()
                ? List.of()
                : view.tagged(Intent.LOG_OUTBOUND, view.note()).parties().excluded();
    }

    private Optional<Found<NamedPartner>> partner() {
        if (view.side() instanceof MailSides.Side.Partner(var id, var name)) {
            var span =
                    view.mail().from().name() == null
                            ? new Span(0, 0)
                            : view.mail().from().name().span();
            return Optional.of(new Found<>(new NamedPartner(id, name, span.of(view.text())), span));
        }
        if (view.context().from() != null) {
            return Optional.of(
                    new Found<>(
                            new NamedPartner(
                                    view.context().from(),
                                    view.names()
                                            .nameOf(view.context().from())
                                            .orElse(view.context().from().value()),
                                    ""),
                            new Span(0, 0)));
        }
        if (view.note().isBlank()) {
            return Optional.empty();
        }
        var partner = view.tagged(Intent.LOG_OUTBOUND, view.note()).parties().partner();
        return Optional.ofNullable(partner)
                .filter(found ->
                        !DONE.matcher(
                                        view.text()
                                                .substring(
                                                        found.span().end(),
                                                        Math.min(
                                                                view.text().length(),
                                                                found.span().end() + 40)))
                                .find());
    }
}
