package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
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

    private static final Pattern PREFERRED =
            Pattern.compile(
                    "(?iU)^(?:'s (?:game|thing)| (?:would|could|might) (?:be (?:fine|good|right|ideal)|do|bite|suit)| for preference|\\?)");

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
        if (view.note().isBlank() && MailKinds.isAutomatic(view.text())) {
            return nothing();
        }
        var client = new MailClient(view).choose().orElse(null);
        var steps = new MailStepReader(view);
        return switch (steps.intent(client)) {
            case SMALL_TALK -> view.note().isBlank() && !asksForHelp() ? nothing() : log(client);
            case LOG_OUTBOUND -> log(client);
            case Intent step -> steps.read(step, client);
        };
    }

    /// Whether it asks who could do something, with a budget for it. A friendly mail does too.
    private boolean asksForHelp() {
        return MailKinds.asksWithBudget(view.said())
                && !view.values().amounts().isEmpty()
                && !needs(view.message(Intent.LOG_OUTBOUND)).isEmpty();
    }

    private List<Found<String>> needs(Message message) {
        return new MailNeeds(message, view.sentences(), view.wordLists())
                .choose().stream().map(need -> NeedEnd.completed(view.text(), need)).toList();
    }

    private Reading nothing() {
        return view.reader().understood(Intent.SMALL_TALK, " ", view.names(), view.context());
    }

    private List<Found<String>> subject() {
        var span = view.mail().subject();
        return span == null ? List.of() : List.of(new Found<>(span.of(view.text()), span));
    }

    private Reading log(@Nullable Found<NamedClient> client) {
        boolean inbound = view.isByPartner() || view.context().from() != null;
        var intent = inbound ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        var message = view.message(intent);
        var needs = needs(message);
        var amounts =
                new MailAmounts(
                        view.said(),
                        view.sentences().stream().map(MailSentence::span).toList(),
                        view.context().today());
        var tagged = new SlotAssembler(message, view.context(), view.wordLists()).assemble();
        var slots =
                new Slots(
                        new Slots.Parties(
                                client,
                                partner(message, tagged).orElse(null),
                                excluded(tagged),
                                null),
                        needs.isEmpty() ? subject() : needs,
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
        boolean byMember = view.sides().isByMember(view.mail());
        var introduced = contact.introduced(view.all(), byMember || view.isByPartner());
        if (introduced.isPresent()) {
            return introduced.get();
        }
        if (byMember) {
            var name = tagged.contact().name();
            boolean fits = name != null && view.sides().canBeContact(name.value());
            return new Slots.Contact(
                    fits ? name : null,
                    tagged.contact().email(),
                    tagged.contact().phone(),
                    fits ? tagged.contact().role() : null);
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

    /// Only the note says who shouldn't get it.
    private List<Found<NamedPartner>> excluded(Slots tagged) {
        return tagged.parties().excluded().stream()
                .filter(found -> view.isInNote(found.span()))
                .toList();
    }

    private Optional<Found<NamedPartner>> partner(Message message, Slots tagged) {
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
        return Optional.ofNullable(tagged.parties().partner())
                .filter(found ->
                        view.isInNote(found.span())
                                || found.value().id() != null
                                        && (message.tagged(SlotName.PARTNER, found.span())
                                                || view.sides().isByMember(view.mail())
                                                || PREFERRED.matcher(after(found.span())).find()))
                .filter(found -> !DONE.matcher(after(found.span())).find());
    }

    private String after(Span span) {
        return view.text().substring(span.end(), Math.min(view.text().length(), span.end() + 40));
    }
}
