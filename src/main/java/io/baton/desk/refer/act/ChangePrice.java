package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Records that the client pays another recurring amount from a day on. What was paid before stays.
record ChangePrice(Counterparties counterparties) implements ReferralAct {
    private static final Pattern FROM =
            Pattern.compile(
                    "(?isU)(?<price>.*?),?\\s+(?:from|starting|since|as of|on)(?: the)?\\s+(?<day>.+)");

    @Override
    public Verb verb() {
        return Verb.PRICE;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.PAY;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("price"),
                        "$250/month from 2027-01-01",
                        "$250/month from 2027-01-01",
                        "changes the amount per month or year of a win from a day on",
                        this::read));
    }

    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var parts = FROM.matcher(rest);
        return parts.matches()
                ? price(parts.group("price"), ask)
                        .flatMap(price ->
                                StartDay.parse(parts.group("day"), ask.today())
                                        .map(from -> step(ask, price, from)))
                : price(rest, ask)
                        .flatMap(price ->
                                ParseResult.unclear(
                                        "From which day? Write it like $250/month from 2027-01-01."));
    }

    private static ParseResult<Worth> price(String words, Ask ask) {
        return AmountParser.parseExact(words, ask.firm().currency())
                .flatMap(worth ->
                        worth.recurring() && worth.months() == null
                                ? ParseResult.of(worth)
                                : ParseResult.unclear(
                                        "Write the new amount per month or year, like $250/month."));
    }

    private ReferralStep step(Ask ask, Worth price, LocalDate from) {
        return new Repricing(ask, new PriceChange(from, price), counterparties);
    }

    @Override
    public boolean possibleIn(Ask ask, Referral now) {
        return now.state() instanceof State.Won won && won.amount().recurs();
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var start = YearMonth.from(ask.today()).plusMonths(1).atDay(1);
        var from =
                new Form.Field.DatePicker(
                        ActFields.DATE, "From which day?", true, start.toString());
        return Optional.of(
                new Form(
                        verb().action(),
                        "Another price",
                        "Save",
                        subject,
                        List.of(ActFields.amount("", "e.g. $250/month"), from)));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var price = price(answers.getOrDefault(ActFields.AMOUNT, "").strip(), ask);
        var from = ActFields.day(ask, answers);
        if (price instanceof ParseResult.Understood<Worth>(var worth)
                && from instanceof ParseResult.Understood<LocalDate>(var day)) {
            return new Answers.Complete(step(ask, worth, day));
        }
        var errors = new HashMap<String, String>();
        if (price instanceof ParseResult.Unclear<Worth>(var why)) {
            errors.put(ActFields.AMOUNT, why);
        }
        if (from instanceof ParseResult.Unclear<LocalDate>(var why)) {
            errors.put(ActFields.DATE, why);
        }
        return new Answers.Incomplete(errors);
    }

    private record Repricing(Ask ask, PriceChange change, Counterparties counterparties)
            implements ReferralStep {

        @Override
        public Optional<StepRights.Kind> kind() {
            return Optional.of(StepRights.Kind.PAY);
        }

        @Override
        public Decision decide(Referral now) {
            return Pricing.reprice(
                    now, change, ask.who(), counterparties.canAnswer(now), ask.now());
        }

        @Override
        public Effects effects(Referral next) {
            var partner = counterparties.partnerOf(next);
            return FigureQuestions.differing(ask, next, partner)
                    .orElseGet(() -> counted(next, partner));
        }

        private Effects counted(Referral next, Partner partner) {
            var said =
                    Labels.withClient(next)
                            .plain(": ")
                            .and(price())
                            .plain(". What was paid before stays as it is.");
            var posts =
                    new ArrayList<>(
                            FigureQuestions.withQuestion(
                                    posts(next, partner), next, partner, ask.firm()));
            posts.addAll(FigureQuestions.replaced(next, partner, this::told));
            return new Effects(CommonReplies.whisper(said), posts);
        }

        private Text price() {
            return WorthText.of(change.price()).plain(" from " + TimeFormat.day(change.from()));
        }

        /// The partner's person who closed it hears of it: a fee may follow from it.
        private List<Post> posts(Referral next, Partner partner) {
            return partner.people().stream()
                    .filter(person -> person.is(next.holder()))
                    .map(ReferralPosts::direct)
                    .map(to ->
                            ReferralPosts.message(
                                    next,
                                    ReferralMessage.TOLD,
                                    to,
                                    told(Disclosure.toPartner(next))))
                    .toList();
        }

        private Card told(Referral shown) {
            return Card.saying(
                    Text.empty()
                            .and(Spans.of(ask.who()))
                            .plain(" changed ")
                            .and(Labels.withClient(shown))
                            .plain(": ")
                            .and(price())
                            .plain("."));
        }
    }
}
