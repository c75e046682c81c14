package io.baton.referral;

import io.baton.partner.PartnerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads from the steps that stand how the partners responded.
final class OfferHistory {
    private OfferHistory() {}

    /// The partners who said no, didn't answer, or returned the baton. An offer that was taken back
    /// got no answer.
    static Set<PartnerId> refusedBy(List<Step> standing) {
        return standing.stream()
                .map(Step::event)
                .flatMap(event ->
                        switch (event) {
                            case Event.Declined(var partner, _) -> Stream.of(partner);
                            case Event.Lapsed(var partner) -> Stream.of(partner);
                            case Event.HandedBack(var partner, _) -> Stream.of(partner);
                            case Event.AcceptanceDenied(var partner) -> Stream.of(partner);
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                    Stream.<PartnerId>empty();
                        })
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the partner last asked still has the offer or the baton. A referral that was
    /// reopened without an acceptance has to be offered again.
    static boolean stillAsked(List<Step> standing) {
        return standing.reversed().stream()
                .flatMap(step -> asks(step).stream())
                .findFirst()
                .orElse(false);
    }

    /// With what was wanted when the partner last asked was asked no more.
    static Referral asLastShown(Referral referral) {
        return Editing.sinceOffer(referral.history().standing())
                .dropWhile(step -> asks(step).orElse(true))
                .flatMap(step ->
                        step.event() instanceof Event.Edited(var before, _)
                                ? Stream.of(before)
                                : Stream.<ClientNeed>empty())
                .findFirst()
                .map(referral::with)
                .orElse(referral);
    }

    /// Whether the partner is asked from this step on; empty if the step changes nothing about
    /// that.
    private static Optional<Boolean> asks(Step step) {
        return switch (step.event()) {
            case Event.Offered _, Event.Accepted _, Event.AcceptedElsewhere _ -> Optional.of(true);
            case Event.Declined _,
                    Event.Lapsed _,
                    Event.TakenBack _,
                    Event.HandedBack _,
                    Event.AcceptanceDenied _ ->
                    Optional.of(false);
            case Event.Reopened _ ->
                    step.to() == Stage.LOGGED ? Optional.of(false) : Optional.empty();
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Optional.empty();
        };
    }
}
