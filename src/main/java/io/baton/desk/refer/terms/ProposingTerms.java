package io.baton.desk.refer.terms;

import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.FeeChange;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.TermsProposalCards;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.terms.TermsText;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.referral.TermsProposals;
import io.baton.terms.TermsChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the other side about other terms for an accepted referral.
record ProposingTerms(Ask ask, TermsChange change, TermsSides sides) implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.TERMS);
    }

    @Override
    public Decision decide(Referral now) {
        return sides.participants()
                .decide(ask, now, by -> TermsProposals.propose(now, change, by, ask.now()));
    }

    /// If the other side had proposed the same, it's agreed.
    @Override
    public Effects effects(Referral next) {
        var open = TermsProposals.open(next);
        return open.isEmpty()
                ? AnsweringTerms.agreed(ask, sides, next)
                : new Effects(reply(next, open.get()), posts(next, open.get()));
    }

    private Reply reply(Referral next, TermsProposals.Proposal open) {
        var partner = sides.partnerOf(next);
        boolean byFirm = ask.asker().isMember();
        var other = byFirm ? partner.name() : ask.firm().name();
        var proposed =
                Text.of("Proposed for ")
                        .and(Labels.withClient(next))
                        .plain(": ")
                        .and(TermsText.of(open.terms()))
                        .plain(". Now it's: ")
                        .and(TermsText.of(TermsProposals.inForce(next)))
                        .plain(".")
                        .and(FeeChange.of(next, open, ask.firm()))
                        .plain(" ");
        return CommonReplies.whisper(
                byFirm && partner.people().isEmpty()
                        ? proposed.plain(unreachable(partner))
                        : proposed.plain(
                                "It applies once %s agrees; until then nothing changes."
                                        .formatted(other)));
    }

    private static String unreachable(Partner partner) {
        return "I can't reach "
                + Labels.names(partner.guests())
                + " here. They can answer where they work with it, behind their link.";
    }

    private List<Post> posts(Referral next, TermsProposals.Proposal open) {
        var partner = sides.partnerOf(next);
        var card = TermsProposalCards.question(next, open, partner, ask.firm());
        var posts = new ArrayList<Post>();
        sides.asked(next, open.byFirm()).stream()
                .map(to -> ReferralPosts.termsCard(next, open.number(), to, card))
                .forEach(posts::add);
        return posts;
    }
}
