package io.baton.referral;

import io.baton.partner.PartnerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads from a referral's steps how the partners responded.
final class OfferHistory {
    private OfferHistory() {}

    static Set<PartnerId> refusedBy(List<Step> steps) {
        return steps.stream()
                .map(Step::event)
                .flatMap(event ->
                        switch (event) {
                            case Event.Declined(var partner, _) -> Stream.of(partner);
                            case Event.Lapsed(var partner) -> Stream.of(partner);
                            case Event.Logged _,
                                    Event.Offered _,
                                    Event.Invited _,
                                    Event.Reminded _,
                                    Event.Accepted _,
                                    Event.Passed _,
                                    Event.Noted _,
                                    Event.Won _,
                                    Event.Lost _,
                                    Event.Withdrawn _,
                                    Event.Ended _,
                                    Event.Paid _ ->
                                    Stream.<PartnerId>empty();
                        })
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the partner last asked has neither declined nor let the offer lapse.
    static boolean stillAsked(List<Step> steps) {
        return steps.reversed().stream()
                .map(Step::event)
                .flatMap(event ->
                        switch (event) {
                            case Event.Offered _, Event.Accepted _ -> Stream.of(true);
                            case Event.Declined _, Event.Lapsed _ -> Stream.of(false);
                            case Event.Logged _,
                                    Event.Invited _,
                                    Event.Reminded _,
                                    Event.Passed _,
                                    Event.Noted _,
                                    Event.Won _,
                                    Event.Lost _,
                                    Event.Withdrawn _,
                                    Event.Ended _,
                                    Event.Paid _ ->
                                    Stream.<Boolean>empty();
                        })
                .findFirst()
                .orElse(false);
    }
}
