package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommandRunner;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.CommonButtons;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partners;
import java.util.List;
import java.util.Optional;

/// `refer CLIENT needs NEED` and `refer from PARTNER: CLIENT needs NEED`.
public final class LogReferral implements Command, NoOtherChange {
    private final boolean inbound;
    private final ReferralLogging referralLogging;
    private final Partners partners;
    private final Doubt doubt;
    private final OtherCommand otherCommand;

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
        otherCommand = new OtherCommand(others);
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
    public Optional<Command> forContacts() {
        return inbound ? Optional.empty() : Optional.of(new BringReferral(this));
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
        var parser = new ReferralParser(ask, bench);
        return inbound ? parser.parseInbound(rest) : parser.parseOutbound(rest);
    }

    private Card notLogged(String why, String words) {
        var meant = otherCommand.meant(words);
        if (meant.isEmpty() && !inbound && otherCommand.isUnknown(words)) {
            return OtherCommand.unknown(words);
        }
        var card =
                Card.saying(meant.orElse(Text.of(why)))
                        .note(Text.of("Nothing was logged. You wrote: " + Shorten.to(2500, words)));
        return meant.isPresent() ? card.buttons(CommonButtons.help()) : card;
    }
}
