package io.baton.understanding.message;

import io.baton.referral.NeededBy;
import io.baton.referral.ReferralId;
import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a message together.
final class SlotAssembler {
    /// These aren't about a referral that exists.
    private static final Set<Intent> NOT_ABOUT_ONE =
            EnumSet.of(
                    Intent.LOG_OUTBOUND,
                    Intent.LOG_INBOUND,
                    Intent.FIND,
                    Intent.LIST,
                    Intent.SEARCH,
                    Intent.REVENUE,
                    Intent.STATEMENT,
                    Intent.HELP,
                    Intent.UNDO,
                    Intent.SMALL_TALK);

    private final Message message;
    private final MessageContext context;
    private final WordLists wordLists;

    SlotAssembler(Message message, MessageContext context, WordLists wordLists) {
        this.message = message;
        this.context = context;
        this.wordLists = wordLists;
    }

    Slots assemble() {
        var likeness = new NameLikeness(wordLists);
        var partnerChoice = new PartnerChoice(message, likeness, context.from());
        var client = new ClientChoice(message, likeness).choose().orElse(null);
        var needs = new ArrayList<>(new NeedChoice(message, wordLists).choose());
        var partner = partnerChoice.choose().filter(each -> !isPartOf(needs, each)).orElse(null);
        var addressee =
                partner == null ? Addressee.of(needs, message, wordLists).orElse(null) : null;
        if (addressee != null) {
            needs.set(needs.size() - 1, addressee.need());
            partner = addressee.partner();
        }
        needs.replaceAll(need -> NeedEnd.completed(message.text(), need));
        var slots =
                new Slots(
                        new Slots.Parties(client, partner, partnerChoice.excluded(), member()),
                        needs,
                        referral(client, partner),
                        amount(),
                        words(client),
                        new ContactChoice(message, likeness).choose(),
                        dates(),
                        List.of());
        return slots.withLeftovers(new Leftovers(message.text(), wordLists).of(slots));
    }

    /// Whether a name that isn't known is a word of a need.
    private static boolean isPartOf(List<Found<String>> needs, Found<NamedPartner> partner) {
        return partner.value().id() == null
                && needs.stream().anyMatch(need -> need.span().overlaps(partner.span()));
    }

    private static <T> @Nullable Found<T> first(List<Found<T>> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private @Nullable Found<Estimate> amount() {
        return ownAmount()
                .or(() ->
                        BareAmount.find(
                                message.intent(),
                                message.text(),
                                message.values().spans(),
                                context.currency()))
                .orElse(null);
    }

    /// Not a price that is only mentioned.
    private Optional<Found<Estimate>> ownAmount() {
        var intent = message.intent();
        return message.values().amounts().stream()
                .filter(found ->
                        !(intent.logs() || intent == Intent.LOST)
                                || !OtherPrices.has(message.text(), found.span()))
                .findFirst();
    }

    private @Nullable Found<String> words(@Nullable Found<NamedClient> client) {
        return message.spans(SlotName.WORDS)
                .findFirst()
                .map(message::words)
                .or(() ->
                        client == null
                                ? Optional.empty()
                                : StatedReason.find(message, client.span()))
                .orElse(null);
    }

    private @Nullable Found<String> member() {
        return message.known(Kind.MEMBER)
                .findFirst()
                .map(match -> new Found<>(match.name().name(), match.span()))
                .orElse(null);
    }

    private Slots.Dates dates() {
        var deadline = first(message.values().deadlines());
        if (message.intent().happened()) {
            return new Slots.Dates(null, first(message.values().dates()), null);
        }
        if (!message.intent().logs() && message.intent() != Intent.EDIT) {
            return new Slots.Dates(deadline, null, null);
        }
        return new Slots.Dates(deadline == null ? futureDay() : deadline, null, null);
    }

    /// A day to come says when it's needed.
    private @Nullable Found<NeededBy> futureDay() {
        return message.values().dates().stream()
                .filter(found -> !found.value().isBefore(context.today()))
                .findFirst()
                .map(found -> found.<NeededBy>map((LocalDate day) -> new NeededBy.Date(day)))
                .orElse(null);
    }

    private @Nullable Found<ReferralId> referral(
            @Nullable Found<NamedClient> client, @Nullable Found<NamedPartner> partner) {
        if (!message.values().referrals().isEmpty()) {
            var number = message.values().referrals().getFirst();
            return message.names()
                    .referrals()
                    .byNumber(number.value())
                    .map(referral -> new Found<>(referral.id(), number.span()))
                    .orElse(null);
        }
        if (NOT_ABOUT_ONE.contains(message.intent())) {
            return null;
        }
        return new ReferralFinder(message.intent(), message.names(), message.text())
                .find(
                        client == null ? null : client.value().name(),
                        partner == null ? null : partner.value().id())
                .map(found ->
                        new Found<>(
                                found.id(),
                                client == null
                                        ? new Span(0, message.text().length())
                                        : client.span()))
                .orElse(null);
    }
}
