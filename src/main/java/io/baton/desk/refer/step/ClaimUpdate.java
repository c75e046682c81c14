package io.baton.desk.refer.step;

import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.ClaimCards;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rewrites the card that asks a contact whether they said yes, once that's settled: they answered
/// elsewhere, someone else said yes, or the referral moved on without an answer.
record ClaimUpdate(Counterparties counterparties) {

    /// @param posts of the step from the one state to the other
    List<Post> with(Ask ask, Referral before, Referral next, List<Post> posts) {
        return Stream.concat(posts.stream(), after(before, next, ask.firm()).stream()).toList();
    }

    private Optional<Post> after(Referral before, Referral next, Firm firm) {
        return settled(before, next, firm).or(() -> askedAgain(before, next, firm));
    }

    /// What is reopened waits for the answer that was missing when it closed.
    private Optional<Post> askedAgain(Referral before, Referral next, Firm firm) {
        return RecordedAcceptance.asked(next)
                .filter(_ -> next.steps().getLast().event() instanceof Event.Reopened)
                .filter(asked -> asked.is(next.holder()))
                .flatMap(asked ->
                        counterparties
                                .find(next)
                                .map(partner -> rewritten(before, next, asked, partner, firm)));
    }

    /// Empty if no one was asked, or the question still stands.
    private Optional<Post> settled(Referral before, Referral next, Firm firm) {
        return RecordedAcceptance.asked(before)
                .filter(_ -> !stillAsked(before, next))
                .flatMap(asked ->
                        counterparties
                                .find(before)
                                .map(partner -> rewritten(before, next, asked, partner, firm)));
    }

    private static Post rewritten(
            Referral before, Referral next, Individual asked, Partner partner, Firm firm) {
        var to = ReferralPosts.direct(asked);
        return ReferralPosts.rewriteClaimCard(
                next,
                RecordedAcceptance.records(before),
                to,
                ClaimCards.current(next, partner, firm, to));
    }

    /// What a step posted is taken back when it's undone, with the question.
    private static boolean stillAsked(Referral before, Referral next) {
        return next.steps().getLast().event() instanceof Event.Undone
                || next.state().claimedBy() != null
                        && next.holder().is(before.holder())
                        && RecordedAcceptance.records(next) == RecordedAcceptance.records(before);
    }
}
