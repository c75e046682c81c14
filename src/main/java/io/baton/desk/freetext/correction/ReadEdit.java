package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.desk.freetext.read.StepDay;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Arguments;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.understanding.Found;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// The change that a message asks for: `R-5 is actually Beacon Media`, `change the amount on the
/// Acme one to 5k`.
public final class ReadEdit {
    private ReadEdit() {}

    /// A change of one value, or the form.
    public static Proposal proposal(Ask ask, Understood understood, Referral now) {
        return of(understood, now)
                .<Proposal>map(with ->
                        with.amount() != null && now.stage() == Stage.WON
                                ? AmountCorrections.ofWin(
                                        now,
                                        with.amount(),
                                        StepDay.corrected(ask, understood.text(), now).orElse(null))
                                : new Proposal.Step(
                                        now.number(),
                                        Proposal.Action.EDIT,
                                        with,
                                        ReadReferrals.unused(understood)))
                .orElseGet(() -> new Proposal.Query("refer edit " + now.label()));
    }

    /// Empty if it names no new value, or several: the form asks then.
    private static Optional<Arguments> of(Understood understood, Referral now) {
        var slots = understood.slots();
        var changes = new ArrayList<Arguments>();
        var amount = slots.amount();
        if (amount != null) {
            changes.add(new Arguments(amount.value(), null, null, null, null));
        }
        var neededBy = slots.dates().neededBy();
        boolean ofWin = amount != null && now.stage() == Stage.WON;
        if (neededBy != null && !ofWin) {
            changes.add(words("by", DeadlineParser.written(neededBy.value())));
        }
        slots.needs().forEach(need -> changes.add(words("need", need.value())));
        contact(slots.contact()).ifPresent(contact -> changes.add(words("contact", contact)));
        var client = slots.parties().client();
        if (client != null && isOther(client.value().name(), now.client())) {
            changes.add(words("client", client.value().name()));
        }
        partner(slots, now).ifPresent(partner -> changes.add(words("partner", partner)));
        return changes.size() == 1 ? Optional.of(changes.getFirst()) : Optional.empty();
    }

    /// As typed after `refer edit R-5`.
    private static Arguments words(String field, String value) {
        return new Arguments(null, null, null, null, field + " " + value);
    }

    /// The change as values of the form's fields, by their names.
    public static Map<String, String> formValues(Arguments change) {
        var amount = change.amount();
        if (amount != null) {
            return Map.of(ReferralFields.AMOUNT, WorthText.asTyped(amount));
        }
        var words = change.words() == null ? "" : change.words();
        var fieldAndValue = words.split(" ", 2);
        var field = fieldAndValue[0].equals("by") ? ReferralFields.NEEDED_BY : fieldAndValue[0];
        return fieldAndValue.length < 2 ? Map.of() : Map.of(field, fieldAndValue[1]);
    }

    private static Optional<String> contact(Slots.Contact contact) {
        var parts = new ArrayList<String>();
        for (var part : new Found<?>[] {contact.name(), contact.email(), contact.phone()}) {
            if (part != null) {
                parts.add(part.value().toString());
            }
        }
        return contact.email() == null && contact.phone() == null
                ? Optional.empty()
                : Optional.of(String.join(", ", parts));
    }

    private static Optional<String> partner(Slots slots, Referral now) {
        var partner = slots.parties().partner();
        return partner == null
                        || partner.value().id() == null
                        || now.stage() != Stage.OFFERED
                        || partner.value().id().equals(now.partner())
                ? Optional.empty()
                : Optional.of(partner.value().name());
    }

    private static boolean isOther(String name, String known) {
        return !TypedText.folded(name).equals(TypedText.folded(known));
    }
}
