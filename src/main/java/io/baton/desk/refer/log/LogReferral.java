package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommandRunner;
import io.baton.desk.Fit;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partners;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `refer CLIENT needs NEED` and `refer from PARTNER: CLIENT needs NEED`.
public final class LogReferral implements Command {
    private static final Pattern NEEDS = Pattern.compile("(?i)\\bneeds?\\b");

    private static final int LONGEST_REST = 200;

    private final boolean inbound;
    private final ReferralLogging referralLogging;
    private final Partners partners;
    private final Doubt doubt;
    private final List<Command> others;

    private LogReferral(
            boolean inbound,
            ReferralLogging referralLogging,
            Partners partners,
            NeedsByPartner splitter,
            List<Command> others) {
        this.inbound = inbound;
        this.referralLogging = referralLogging;
        this.partners = partners;
        doubt = new Doubt(splitter);
        this.others = List.copyOf(others);
    }

    /// @param others the other `refer` commands, to suggest one that was misspelled
    public static LogReferral outbound(
            ReferralLogging referralLogging,
            Partners partners,
            NeedsByPartner splitter,
            List<Command> others) {
        return new LogReferral(false, referralLogging, partners, splitter, others);
    }

    public static LogReferral inbound(
            ReferralLogging referralLogging, Partners partners, NeedsByPartner splitter) {
        return new LogReferral(true, referralLogging, partners, splitter, List.of());
    }

    @Override
    public String name() {
        return inbound ? "refer from" : "refer";
    }

    @Override
    public String usage() {
        return inbound
                ? "refer from PARTNER: CLIENT needs NEED [$AMOUNT]"
                : "refer CLIENT needs NEED [to PARTNER] [$AMOUNT]";
    }

    @Override
    public String purpose() {
        return inbound
                ? "logs a referral from a partner; any member can take it"
                : "logs a referral and suggests partners; on its own, opens a form";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Fit fit(Ask ask, String rest) {
        if (rest.isEmpty() || ask.asker() instanceof Asker.Stranger) {
            return Fit.EXACT;
        }
        return switch (read(ask, rest)) {
            case ParseResult.Understood<ReferralDraft>(var draft) ->
                    doubt.about(ask, rest, draft, partners.all(ask.firm().id()))
                            ? Fit.DOUBTFUL
                            : Fit.EXACT;
            case ParseResult.Unclear<ReferralDraft> _ ->
                    inbound && rest.contains(":") || KnownProblem.isIn(rest, ask.firm().currency())
                            ? Fit.EXACT
                            : Fit.NONE;
        };
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (ask.asker() instanceof Asker.Stranger) {
            return CommandRunner.membersOnly(ask);
        }
        if (rest.isEmpty()) {
            return new Reply.OpenForm(
                    ReferralForm.empty(inbound, ask),
                    inbound ? ReferralButtons.logInbound() : ReferralButtons.log());
        }
        var mentioned = ask.mentioned();
        var words = MentionParser.withNames(rest, mentioned);
        return switch (read(ask, rest)) {
            case ParseResult.Understood<ReferralDraft>(var draft) ->
                    inbound || !ask.asker().isMember()
                            ? referralLogging.inbound(ask, draft)
                            : referralLogging.outbound(ask, draft);
            case ParseResult.Unclear<ReferralDraft>(var why) ->
                    new Reply.Whisper(notLogged(MentionParser.withNames(why, mentioned), words));
        };
    }

    private ParseResult<ReferralDraft> read(Ask ask, String rest) {
        if (ask.asker() instanceof Asker.Contact contact) {
            return BroughtReferral.read(ask, contact, inbound ? "from " + rest : rest);
        }
        var bench = partners.all(ask.firm().id());
        var parser = new ReferralParser(ask.firm().currency(), bench, ask.mentioned());
        return inbound ? parser.parseInbound(rest) : parser.parseOutbound(rest);
    }

    private Card notLogged(String why, String words) {
        var meant = didYouMean(words);
        if (meant.isEmpty() && isUnknownCommand(words)) {
            return unknownCommand(words);
        }
        var card =
                Card.saying(meant.orElse(Text.of(why)))
                        .note(Text.of("Nothing was logged. You wrote: " + Shorten.to(2500, words)));
        return meant.isPresent() ? card.buttons(CommonButtons.help()) : card;
    }

    /// A referral number shows that no client was meant.
    private boolean isUnknownCommand(String words) {
        return !inbound
                && !NEEDS.matcher(words).find()
                && ReferralNumberParser.findIn(words).isPresent();
    }

    private static Card unknownCommand(String words) {
        return Card.saying("I don't know “refer " + Quote.of(firstWord(words)).substring(1) + ".")
                .buttons(CommonButtons.help());
    }

    private static String firstWord(String words) {
        return words.strip().split("\\s+", 2)[0];
    }

    /// The command with what was typed after its name, or with an example.
    private static String completed(Command command, String words) {
        var parts = words.strip().split("\\s+", 2);
        return parts.length < 2
                ? command.example()
                : command.name() + " " + Shorten.to(LONGEST_REST, parts[1]);
    }

    /// Suggests another command when its second word was misspelled.
    private Optional<Text> didYouMean(String words) {
        if (NEEDS.matcher(words).find()) {
            return Optional.empty();
        }
        var verbs = others.stream().map(each -> each.name().replaceFirst("^refer ", "")).toList();
        return DidYouMean.closest(firstWord(words), verbs)
                .flatMap(verb ->
                        others.stream()
                                .filter(each -> each.name().equals("refer " + verb))
                                .findFirst())
                .map(command ->
                        Text.of("I didn't get that. Did you mean ")
                                .code(completed(command, words))
                                .plain("?"));
    }
}
