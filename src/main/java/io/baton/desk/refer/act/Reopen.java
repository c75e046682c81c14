package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.ResultText;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Opens a closed referral again.
record Reopen(Participants participants, Returning returning) implements ReferralAct {

    @Override
    public Verb verb() {
        return Verb.REOPEN;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.REOPEN;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("reopen"),
                        "",
                        "",
                        "opens a won, lost or withdrawn referral again",
                        (ask, _) -> ParseResult.of(step(ask))));
    }

    @Override
    public boolean listedForContacts() {
        return false;
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        return new Answers.Complete(step(ask));
    }

    private ReferralStep step(Ask ask) {
        return new Reopening(ask, participants, returning);
    }

    private record Reopening(Ask ask, Participants participants, Returning returning)
            implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.REOPEN);
        }

        @Override
        public Decision decide(Referral now) {
            return returning.returned(
                    participants.decide(ask, now, by -> Closing.reopen(now, by.who(), ask.now())),
                    ask);
        }

        @Override
        public boolean isDoneIn(Referral now) {
            return now.lastMove().event() instanceof Event.Reopened
                    && now.lastMove().madeBy(ask.who());
        }

        @Override
        public Effects effects(Referral next) {
            var open =
                    Text.empty()
                            .strong(next.label())
                            .plain(" is open again, and ")
                            .and(Returning.holder(ask, next))
                            .plain(next.holder().is(ask.who()) ? " hold" : " holds")
                            .plain(" the baton.")
                            .and(reversed(next));
            return new Effects(new Reply.Whisper(Card.saying(open)), posts(next));
        }

        private static Text reversed(Referral next) {
            return next.lastMove().event() instanceof Event.Reopened(var win, _) && win != null
                    ? Text.of(" The win of ")
                            .and(WorthText.of(win))
                            .plain(
                                    next.payments().isEmpty()
                                            ? " no longer counts."
                                            : " no longer counts; its payments stay recorded.")
                    : Text.empty();
        }

        private List<Post> posts(Referral next) {
            var posts = new ArrayList<Post>();
            returning
                    .involved(next)
                    .ifPresent(partner -> {
                        posts.addAll(
                                ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
                        ReferralNotifications.tellPartner(
                                        next,
                                        partner,
                                        Card.saying(told(Disclosure.toPartner(next))))
                                .stream()
                                .filter(post -> !post.to().equals(ReferralPosts.direct(ask.who())))
                                .forEach(posts::add);
                        posts.addAll(
                                ReportPosts.answered(
                                        next,
                                        partner,
                                        (shown, reader) ->
                                                ResultText.reopened(by(shown), shown, reader)));
                    });
            // A partner's person who takes a result back tells the member in charge.
            var other = next.holder().is(by(next)) ? next.sender() : next.holder();
            if (!other.is(by(next)) && !Contact.ByMail.isMailPerson(other)) {
                var to = ReferralPosts.direct(other);
                if (posts.stream().noneMatch(post -> post.to().equals(to) && isNew(post))) {
                    posts.add(
                            ReferralPosts.message(
                                    next, ReferralMessage.NOTICE, to, Card.saying(told(next))));
                }
            }
            return posts;
        }

        /// For the bearer of a link, their contact.
        private Individual by(Referral next) {
            var who = next.lastMove().who();
            return who == null ? ask.who() : who;
        }

        private static boolean isNew(Post post) {
            return post instanceof Post.Say;
        }

        private Text told(Referral shown) {
            return ResultText.reopened(by(shown), shown);
        }
    }
}
