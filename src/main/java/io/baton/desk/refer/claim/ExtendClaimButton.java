package io.baton.desk.refer.claim;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.claim.ClaimState;
import io.baton.claim.NeedClaim;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.button.ClaimButtons.ShownClaim;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;

/// Extends a claim by another protection window. However many people press, it's extended once.
final class ExtendClaimButton implements ButtonHandler {
    private final Referrals referrals;
    private final Transitions transitions;
    private final ClaimKeeper keeper;
    private final ClaimText text;

    ExtendClaimButton(
            Referrals referrals, Transitions transitions, ClaimKeeper keeper, ClaimText text) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.keeper = keeper;
        this.text = text;
    }

    @Override
    public String action() {
        return ClaimButtons.EXTEND;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a claim");
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownClaim.decode(value)
                .map(shown ->
                        transitions
                                .refusal(ask, shown.referral(), _ -> Optional.empty())
                                .orElseGet(() -> extended(ask, shown)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply extended(Ask ask, ShownClaim shown) {
        var referral = referrals.find(ask.firm().id(), shown.referral()).orElseThrow();
        var _ = keeper.keep(referral, ask.firm(), ask.now());
        var state =
                keeper.change(
                        referral,
                        ask.firm(),
                        ask.now(),
                        ask.turn().id(),
                        claim -> extended(ask, referral, shown, claim),
                        _ -> List.of());
        return CommonReplies.whisper(outcome(ask, referral, state));
    }

    private NeedClaim extended(Ask ask, Referral referral, ShownClaim shown, NeedClaim claim) {
        var window = keeper.windowOf(referral, ask.firm());
        int days = window.days() > 0 ? window.days() : claim.term().days();
        return claim.term().through().equals(shown.through())
                ? claim.with(claim.term().extended(days, ask.today()))
                : claim;
    }

    private Text outcome(Ask ask, Referral referral, ClaimState state) {
        var label = Text.empty().strong(referral.label());
        return switch (state) {
            case ClaimState.First(var claim) ->
                    label.plain(": the claim runs until %s now.".formatted(day(claim)));
            case ClaimState.Ended(var claim) ->
                    label.plain(": the claim ended on %s.".formatted(day(claim)));
            case ClaimState.Behind(var first) ->
                    label.plain(": someone else holds the claim now. ")
                            .and(text.first(first, ask.firm()));
            case ClaimState.Unclaimed() -> label.plain(" has no claim that could be extended.");
        };
    }

    private static String day(NeedClaim claim) {
        return TimeFormat.day(claim.term().through());
    }
}
