package io.baton.desk.freetext.correction;

import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import io.baton.referral.redaction.ContactDetails;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A new value for one field of an open draft.
sealed interface Correction {

    record OfAmount(Estimate amount) implements Correction {}

    record OfDay(NeededBy day) implements Correction {}

    record OfPartner(Partner partner) implements Correction {}

    record OfClient(String name) implements Correction {}

    /// @param words a name, an e-mail address, a phone number
    record OfContact(String words) implements Correction {}

    record OfNeed(String words) implements Correction {}

    /// @param words a reason or a note
    record OfReason(String words) implements Correction {}

    record OfNote(String words) implements Correction {}

    /// Empty if the draft has no such field.
    default Optional<NewReferrals> in(NewReferrals draft) {
        var details = draft.details();
        return Optional.ofNullable(
                switch (this) {
                    case OfAmount(var amount) ->
                            with(
                                    draft,
                                    new Details(
                                            inPlace(amount, details.worth()),
                                            details.contact(),
                                            details.neededBy()));
                    case OfDay(var day) ->
                            with(draft, new Details(details.worth(), details.contact(), day));
                    case OfContact(var words) ->
                            with(
                                    draft,
                                    new Details(
                                            details.worth(),
                                            joined(words, details.contact()),
                                            details.neededBy()));
                    case OfPartner(var partner) -> with(draft, partner);
                    case OfClient(var name) ->
                            new NewReferrals(
                                    draft.direction(),
                                    new NamedClient(name, false, name),
                                    draft.needs(),
                                    draft.partners(),
                                    details,
                                    List.of());
                    case OfNeed(var words) ->
                            new NewReferrals(
                                    draft.direction(),
                                    draft.client(),
                                    List.of(new Need(words, null)),
                                    draft.partners(),
                                    details,
                                    List.of());
                    case OfReason _, OfNote _ -> null;
                });
    }

    private static NewReferrals with(NewReferrals draft, Details details) {
        return new NewReferrals(
                draft.direction(),
                draft.client(),
                draft.needs(),
                draft.partners(),
                details,
                List.of());
    }

    private static NewReferrals with(NewReferrals draft, Partner partner) {
        var named = new NamedPartner(partner.id(), partner.name(), partner.name());
        var excluded =
                draft.partners().excluded().stream()
                        .filter(each -> !partner.id().equals(each.id()))
                        .toList();
        return new NewReferrals(
                draft.direction(),
                draft.client(),
                draft.needs().stream().map(need -> new Need(need.words(), null)).toList(),
                new PartnerNames(named, excluded),
                draft.details(),
                List.of());
    }

    /// An amount alone says nothing about how often it's paid.
    private static Estimate inPlace(Estimate amount, @Nullable Estimate before) {
        return before == null ? amount : amount.inPlaceOf(before.worth());
    }

    /// A new name keeps the e-mail address and the phone number, and the other way round.
    private static String joined(String words, @Nullable String before) {
        boolean reachable = isReachable(words);
        var parts = before == null ? Stream.<String>empty() : Stream.of(before.split(", "));
        var kept = parts.filter(part -> isReachable(part) != reachable);
        return (reachable
                        ? Stream.concat(kept, Stream.of(words))
                        : Stream.concat(Stream.of(words), kept))
                .collect(Collectors.joining(", "));
    }

    private static boolean isReachable(String part) {
        return ContactDetails.areIn(part);
    }

    /// Empty if the step has no such part.
    default Optional<Step> in(Step step) {
        var with = step.arguments();
        boolean money = step.action() == Action.WON || step.action() == Action.PAID;
        return Optional.ofNullable(
                        switch (this) {
                            case OfAmount(var amount) ->
                                    money
                                            ? new Arguments(
                                                    inPlace(amount, with.amount()),
                                                    with.on(),
                                                    null,
                                                    null,
                                                    null)
                                            : null;
                            case OfDay(NeededBy.Date(var day)) ->
                                    money || step.action() == Action.ENDED
                                            ? new Arguments(with.amount(), day, null, null, null)
                                            : null;
                            case OfPartner(var partner) ->
                                    step.action() == Action.OFFER
                                            ? new Arguments(
                                                    null,
                                                    null,
                                                    new NamedPartner(
                                                            partner.id(),
                                                            partner.name(),
                                                            partner.name()),
                                                    null,
                                                    null)
                                            : null;
                            case OfNote(var words) ->
                                    step.action() == Action.NOTE
                                            ? new Arguments(null, null, null, null, words)
                                            : null;
                            case OfReason(var words) ->
                                    step.action().hasReason()
                                            ? new Arguments(null, null, null, null, words)
                                            : null;
                            case OfDay _, OfClient _, OfContact _, OfNeed _ -> null;
                        })
                .map(arguments -> new Step(step.referral(), step.action(), arguments, List.of()));
    }
}
