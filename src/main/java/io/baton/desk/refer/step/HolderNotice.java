package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.EditText;
import io.baton.desk.refer.card.HistoryText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.NextSteps;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.figure.Side;
import java.util.List;
import java.util.stream.Stream;

/// Tells a member that someone else closed or changed the referral they hold, unless another
/// message of the same step tells them. A partner's person who holds it is told by the step itself.
final class HolderNotice {
    private final ConfidentialPosts confidentialPosts;

    HolderNotice(ConfidentialPosts confidentialPosts) {
        this.confidentialPosts = confidentialPosts;
    }

    /// @param posts of the step from the one state to the other
    List<Post> with(Ask ask, Referral before, Referral next, List<Post> posts) {
        var holder = before.holder();
        var to = ReferralPosts.direct(holder);
        boolean knows =
                holder.is(ask.who())
                        || next.steps().size() == before.steps().size()
                        || !changes(next.steps().getLast().event())
                        || posts.stream()
                                .anyMatch(post -> post instanceof Post.Say && post.to().equals(to));
        // Who holds it through an acceptance may be the partner's former contact by now.
        boolean forPartner = before.outbound() && before.acceptedAt().isPresent();
        if (knows || forPartner || !confidentialPosts.isOfFirm(before, holder)) {
            return posts;
        }
        var notice =
                ReferralPosts.message(next, ReferralMessage.CHANGED, to, card(ask, holder, next));
        return Stream.concat(posts.stream(), Stream.of(notice)).toList();
    }

    /// `Anna changed R-12 (Acme): won, $4,500, on Tue 3 Nov 2026.`
    private Card card(Ask ask, Individual holder, Referral next) {
        var what =
                next.steps().getLast().event() instanceof Event.Edited edited
                        ? EditText.changes(edited)
                        : new HistoryText(
                                        confidentialPosts.partnerNames(next),
                                        ask.times(),
                                        new Reader.One(holder.id(), Side.FIRM))
                                .what(next.steps().getLast().event());
        var card =
                Card.saying(
                        Text.empty()
                                .and(Spans.of(ask.who()))
                                .plain(" changed ")
                                .and(Labels.withClient(next))
                                .plain(": ")
                                .and(what)
                                .plain("."));
        return card.with(new Card.Part.Buttons(NextSteps.likely(next)));
    }

    private static boolean changes(Event event) {
        return switch (event) {
            case Event.Noted _,
                    Event.NoteRemoved _,
                    Event.StillOnIt _,
                    Event.Logged _,
                    Event.Undone _ ->
                    false;
            case Event.Invited _, Event.LinkBound _, Event.LinkRevoked _, Event.Reminded _ -> false;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> true;
        };
    }
}
