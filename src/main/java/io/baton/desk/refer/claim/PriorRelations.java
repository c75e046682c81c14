package io.baton.desk.refer.claim;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.claim.ClaimState;
import io.baton.claim.NeedClaim;
import io.baton.claim.PriorRelation;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.ClaimButtons;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.ConfidentialPosts;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Records that the firm knew a partner's client before, or takes that back. The partner who holds
/// the claim is told in the same write.
record PriorRelations(
        Referrals referrals,
        Transitions transitions,
        ClaimKeeper keeper,
        ConfidentialPosts confidentialPosts,
        Counterparties counterparties) {

    String partner(Referral referral) {
        return counterparties.nameOf(referral);
    }

    /// Goes on with a partner's referral that holds its claim, or says why that isn't one.
    Reply withClaim(Ask ask, int number, Function<Referral, Reply> then) {
        return transitions
                .refusal(ask, number, _ -> Optional.empty())
                .orElseGet(() -> {
                    var referral = referrals.find(ask.firm().id(), number).orElseThrow();
                    return refusal(ask, referral)
                            .<Reply>map(CommonReplies::whisper)
                            .orElseGet(() -> then.apply(referral));
                });
    }

    private Optional<Text> refusal(Ask ask, Referral referral) {
        var label = Text.empty().strong(referral.label());
        if (referral.outbound()) {
            return Optional.of(
                    label.plain(
                            " is your own client. Only what a partner brought can be known before."));
        }
        return switch (keeper.keep(referral, ask.firm(), ask.now())) {
            case ClaimState.First _ -> Optional.empty();
            case ClaimState.Behind(var first) ->
                    Optional.of(
                            label.plain(" holds no claim. ")
                                    .and(new ClaimText(counterparties).first(first, ask.firm())));
            case ClaimState.Ended _, ClaimState.Unclaimed _ ->
                    Optional.of(
                            label.plain(" holds no claim, so there's nothing to say to ")
                                    .strong(partner(referral))
                                    .plain("."));
        };
    }

    /// @param prior null takes it back
    Reply declare(Ask ask, Referral referral, @Nullable PriorRelation prior) {
        var state =
                keeper.change(
                        referral,
                        ask.firm(),
                        ask.now(),
                        ask.turn().id(),
                        claim -> isSaid(claim, prior) ? claim : claim.with(prior),
                        next -> posts(ask, referral, next));
        return state instanceof ClaimState.First(var claim)
                ? new Reply.Whisper(answer(ask, referral, claim))
                : CommonReplies.whisper("Someone else just changed this claim. Try again.");
    }

    private static boolean isSaid(NeedClaim claim, @Nullable PriorRelation prior) {
        var said = claim.prior();
        return said == null || prior == null
                ? said == null && prior == null
                : said.reason().equals(prior.reason());
    }

    private List<Post> posts(Ask ask, Referral referral, NeedClaim claim) {
        var card = Card.saying(told(ask, referral, claim));
        var places = counterparties.find(referral).map(ReferralPosts::placesOf).orElseGet(List::of);
        var posts =
                IntStream.range(0, places.size())
                        .mapToObj(at ->
                                Post.once(
                                        "%s/%s/known/%s/%d"
                                                .formatted(
                                                        referral.firm().value(),
                                                        referral.label(),
                                                        ask.turn().id(),
                                                        at),
                                        places.get(at),
                                        card,
                                        new PostSubject.Noted(
                                                referral.number(), referral.version())))
                        .toList();
        return confidentialPosts.of(referral, posts);
    }

    /// To the partner who brought the client.
    private Text told(Ask ask, Referral referral, NeedClaim claim) {
        var prior = claim.prior();
        var who =
                Text.empty().and(Spans.of(ask.who())).plain(" at " + ask.firm().name() + " says ");
        var what = Labels.withClient(Disclosure.toPartner(referral));
        return prior == null
                ? who.plain("that they didn't know this client for this need before: ")
                        .and(what)
                        .plain(
                                ". Your claim runs until %s."
                                        .formatted(TimeFormat.day(claim.term().through())))
                : who.plain("that they knew this client for this need before: ")
                        .and(what)
                        .plain(
                                ", %s. So your claim doesn't count%s. If that isn't so, talk to them."
                                        .formatted(
                                                ClaimText.quoted(prior),
                                                counterparties.isFeeSaved(ask.today(), referral)
                                                        ? ", and no fee is owed if they take it"
                                                        : ""));
    }

    private Card answer(Ask ask, Referral referral, NeedClaim claim) {
        var partner = counterparties.find(referral);
        boolean told = partner.filter(each -> !ReferralPosts.placesOf(each).isEmpty()).isPresent();
        var label = Text.empty().strong(referral.label());
        var said =
                claim.prior() == null
                        ? label.plain(": you didn't know this client before. The claim runs until ")
                                .plain(TimeFormat.day(claim.term().through()) + ". ")
                        : label.plain(": you knew this client before, so ")
                                .strong(partner(referral))
                                .plain(" has no claim. ");
        var card =
                Card.saying(
                        said.strong(partner(referral))
                                .plain(
                                        told
                                                ? " has been told."
                                                : " has no contact in a chat, so tell them yourself.")
                                .and(
                                        new KnownFeeText(counterparties)
                                                .of(ask.today(), referral, claim)));
        return claim.prior() == null ? card : card.buttons(ClaimButtons.notKnown(referral));
    }
}
