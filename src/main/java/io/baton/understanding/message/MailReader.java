package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.message.mail.Clauses;
import io.baton.understanding.message.mail.MailBudget;
import io.baton.understanding.message.mail.MailDeadline;
import io.baton.understanding.message.mail.MailKinds;
import io.baton.understanding.message.mail.OwnWords;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.token.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a pasted mail: the member's note says what to do with it and the newest mail from outside
/// the firm says what for.
final class MailReader {
    /// The least lead of logging in a mail whose words ask for someone.
    private static final double LEAST = -1.25;

    private final MailView view;
    private final MailNote note;

    /// The mail without those below it.
    private final String own;

    MailReader(
            MessageReader reader,
            WordLists wordLists,
            String text,
            PastedMail pasted,
            FirmNames names,
            MessageContext context) {
        view = MailView.of(reader, wordLists, text, pasted, names, context);
        note = new MailNote(view);
        own = OwnWords.of(text, pasted.extent(view.mail(), text.length()), view.mail().subject());
    }

    Reading read() {
        if (MailKinds.isAutomatic(own)) {
            if (!note.asks()) {
                return nothing();
            }
            if (isFromMachine()) {
                return note.read();
            }
        }
        var client = new MailClient(view).choose().orElse(null);
        var steps = new MailStepReader(view);
        return switch (steps.intent(client)) {
            case SMALL_TALK -> fromNote(client);
            case LOG_OUTBOUND -> log(client);
            case Intent step -> steps.read(step, client);
        };
    }

    /// The mail itself asks for nothing that is sure.
    private Reading fromNote(@Nullable Found<NamedClient> client) {
        if (note.isStep()) {
            return note.read();
        }
        return note.asks() || !isFromMachine() && asksForHelp() ? log(client) : nothing();
    }

    private boolean isFromMachine() {
        var address = view.mail().from().address();
        return address != null && MailKinds.isMachine(address.value());
    }

    /// Whether it doesn't look altogether like small talk.
    private boolean mayAsk() {
        return view.intent(Set.of(Intent.LOG_OUTBOUND)).lead() > LEAST;
    }

    /// Whether it asks who could do something, with a budget or a service. A friendly mail does
    /// too.
    private boolean asksForHelp() {
        var needs = needsOf(view.message(Intent.LOG_OUTBOUND));
        boolean budget = MailKinds.hasBudget(view.said()) && !view.values().amounts().isEmpty();
        boolean asks = MailKinds.asks(view.said());
        boolean clear =
                needs.isClear()
                        || MailKinds.asksForSomeone(view.said()) && needs.namesService()
                        || asks && needs.wishesForService();
        return asks && budget && !needs.choose().isEmpty() || clear && mayAsk();
    }

    private MailNeeds needsOf(Message message) {
        var span = view.mail().subject();
        var subject = span == null ? null : new Found<>(span.of(view.text()), span);
        return new MailNeeds(message, view.sentences(), subject, view.wordLists());
    }

    private List<Found<String>> needs(Message message) {
        return needsOf(message).choose().stream()
                .map(need -> NeedEnd.completed(view.text(), need))
                .toList();
    }

    private Reading nothing() {
        return view.reader().understood(Intent.SMALL_TALK, " ", view.names(), view.context());
    }

    private Reading log(@Nullable Found<NamedClient> client) {
        boolean inbound = view.isByPartner() || view.context().from() != null;
        var intent = inbound ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        var message = view.message(intent);
        var clauses =
                new Clauses(
                        view.said(), view.sentences().stream().map(MailSentence::span).toList());
        var deadline = new MailDeadline(clauses, view.context().today());
        var tagged = new SlotAssembler(message, view.context(), view.wordLists()).assemble();
        var partner = new MailPartner(view, message, tagged.parties());
        var slots =
                new Slots(
                        new Slots.Parties(
                                client, partner.choose().orElse(null), partner.excluded(), null),
                        needs(message),
                        null,
                        new MailBudget(clauses).choose(view.values().amounts()).orElse(null),
                        null,
                        contact(tagged),
                        new Slots.Dates(
                                deadline.choose(view.values().deadlines(), view.values().dates())
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
}
