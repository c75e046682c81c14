package io.baton.desk.refer.terms;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.TermsProposalCards;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Step;
import io.baton.referral.StepRights;
import io.baton.referral.TermsProposals;
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The other side agrees with proposed terms, or doesn't.
///
/// @param proposal its number, as shown
record AnsweringTerms(Ask ask, TermsSides sides, Answer answer, int proposal)
        implements ReferralStep {

    sealed interface Answer {
        Decision decide(Referral now, int proposal, Participant by, Ask ask);
    }

    record Agree() implements Answer {
        @Override
        public Decision decide(Referral now, int proposal, Participant by, Ask ask) {
            return TermsProposals.agree(now, proposal, by, ask.now());
        }
    }

    record Refuse() implements Answer {
        @Override
        public Decision decide(Referral now, int proposal, Participant by, Ask ask) {
            return TermsProposals.refuse(now, proposal, by, ask.now());
        }
    }

    /// What is typed answers the proposal that waits, unless it could mean the one before.
    record Typed(Ask ask, TermsSides sides, Answer answer) implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.TERMS);
        }

        @Override
        public Decision decide(Referral now) {
            return answer instanceof Agree && TermsProposals.replacedAnother(now)
                    ? Decision.refused(new Refusal.ProposalChanged())
                    : step(now).decide(now);
        }

        private AnsweringTerms step(Referral now) {
            int number = TermsProposals.proposals(now);
            return new AnsweringTerms(ask, sides, answer, number);
        }

        @Override
        public Effects effects(Referral next) {
            return step(next).effects(next);
        }
    }

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.TERMS);
    }

    @Override
    public Decision decide(Referral now) {
        return sides.participants().decide(ask, now, by -> answer.decide(now, proposal, by, ask));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        return isAnswer(now.history().standing().getLast())
                && now.history().standing().getLast().madeBy(ask.who());
    }

    private static boolean isAnswer(Step step) {
        return step.event() instanceof Event.TermsAgreed
                || step.event() instanceof Event.TermsRefused;
    }

    @Override
    public Effects effects(Referral next) {
        var partner = sides.partnerOf(next);
        return switch (answer) {
            case Agree() -> agreed(ask, sides, next);
            case Refuse() ->
                    answered(
                            ask,
                            sides,
                            next,
                            reader ->
                                    TermsProposalCards.refused(
                                            ask.who(), next, partner, ask.firm(), reader));
        };
    }

    static Effects agreed(Ask ask, TermsSides sides, Referral next) {
        var partner = sides.partnerOf(next);
        var terms = TermsProposals.inForce(next);
        return answered(
                ask,
                sides,
                next,
                reader ->
                        TermsProposalCards.agreed(
                                ask.who(), terms, next, partner, ask.firm(), reader));
    }

    private static Effects answered(
            Ask ask, TermsSides sides, Referral next, Function<Reader, Text> said) {
        var pressedIn =
                Optional.of(ask.turn()).filter(Turn.Pressed.class::isInstance).map(Turn::place);
        var reply =
                pressedIn
                        .<Reply>map(place ->
                                new Reply.Replace(Card.saying(said.apply(readerAt(ask, place)))))
                        .orElseGet(() ->
                                new Reply.Whisper(Card.saying(said.apply(Reader.of(ask.asker())))));
        return new Effects(reply, posts(ask, sides, next, said));
    }

    private static Reader readerAt(Ask ask, Place place) {
        return Reader.at(place, ask.asker().isMember() ? Side.FIRM : Side.PARTNER);
    }

    /// The question's cards lose their buttons, and the one who proposed it is told.
    private static List<Post> posts(
            Ask ask, TermsSides sides, Referral next, Function<Reader, Text> said) {
        boolean byFirm = !ask.asker().isMember();
        int number = TermsProposals.proposals(next);
        var posts = new ArrayList<Post>();
        sides.asked(next, byFirm).stream()
                .map(to ->
                        ReferralPosts.rewriteTermsCard(
                                next, number, to, Card.saying(said.apply(readerAt(ask, to)))))
                .forEach(posts::add);
        var toProposer = Card.saying(said.apply(new Reader.Anyone()));
        proposer(next)
                .map(ReferralPosts::direct)
                .map(to -> ReferralPosts.message(next, ReferralMessage.TERMS, to, toProposer))
                .forEach(posts::add);
        return posts;
    }

    private static Stream<Individual> proposer(Referral next) {
        return next.history().standing().reversed().stream()
                .filter(step -> step.event() instanceof Event.TermsProposed)
                .limit(1)
                .flatMap(step -> Stream.ofNullable(step.who()));
    }
}
