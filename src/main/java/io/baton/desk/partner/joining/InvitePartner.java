package io.baton.desk.partner.joining;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.desk.partner.PartnerReplies;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `partner invite NAME` makes a code that turns a person at the partner into its contact, in any
/// chat. `partner invite NAME @SOMEONE` asks a member of the firm's workspace whether they work
/// there.
final class InvitePartner implements Command, ButtonHandler, ChangesContacts {
    private static final Pattern MENTION = Pattern.compile("<@[^<>\\s]{1,200}>");

    private final PartnerRegistry partnerRegistry;
    private final JoinCodeFormat joinCodeFormat;
    private final MemberInvitation memberInvitation;

    InvitePartner(
            PartnerRegistry partnerRegistry,
            JoinCodeFormat joinCodeFormat,
            MemberInvitation memberInvitation) {
        this.partnerRegistry = partnerRegistry;
        this.joinCodeFormat = joinCodeFormat;
        this.memberInvitation = memberInvitation;
    }

    @Override
    public String name() {
        return "partner invite";
    }

    @Override
    public String usage() {
        return "partner invite NAME [@SOMEONE]";
    }

    @Override
    public String example() {
        return "partner invite RingPros";
    }

    @Override
    public String purpose() {
        return "makes a code that links a person there as a contact, in Slack or Teams";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        var invited = MentionParser.findAll(rest, ask.mentioned());
        return invited.size() == 1
                ? named(ask, MENTION.matcher(rest).replaceAll(" ").strip(), invited.getFirst())
                : named(ask, rest, null);
    }

    /// @param person null to make a code
    private Reply named(Ask ask, String rest, @Nullable Person person) {
        return switch (PartnerNameParser.parse(rest, partnerRegistry.all(ask))) {
            case ParseResult.Unclear<Partner>(var why) ->
                    rest.isBlank()
                            ? PartnerReplies.notUnderstood(ask, why, example(), "")
                            : new Reply.Whisper(CommonReplies.unknownPartner(why, rest));
            case ParseResult.Understood<Partner>(var partner) ->
                    person == null
                            ? invite(ask, partner)
                            : memberInvitation.ask(ask, partner, person);
        };
    }

    @Override
    public String action() {
        return PartnerButtons.INVITE;
    }

    /// @param value the partner's id, without a version: a code doesn't depend on it
    @Override
    public Reply pressed(Ask ask, String value) {
        return partnerRegistry
                .find(ask, new PartnerId(value))
                .map(partner -> invite(ask, partner))
                .orElseGet(() -> PartnerReplies.written(ask, new Outcome.Gone(), ""));
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    private Reply invite(Ask ask, Partner partner) {
        return ask.turn().replyCapability().canAnswer() ? invited(ask, partner) : button(partner);
    }

    /// A post is stored until it is delivered, an answer is not. So if the only way to answer is a
    /// post, the code waits for a button.
    private static Reply button(Partner partner) {
        return new Reply.Whisper(
                Card.saying(
                                Text.of("Make a code for someone at ")
                                        .strong(partner.name())
                                        .plain(". Only you will see it."))
                        .buttons(PartnerButtons.invite(partner)));
    }

    private Reply invited(Ask ask, Partner partner) {
        var code = joinCodeFormat.generate();
        var hash = JoinCodeFormat.hash(code);
        var outcome =
                partnerRegistry.change(
                        ask,
                        partner.id(),
                        before -> Joining.invite(before, hash, ask.who(), ask.now()));
        return switch (outcome) {
            case Outcome.Saved(_, var saved) when hasCode(saved, hash) ->
                    new Reply.Whisper(card(ask, saved, code));
            case Outcome.Saved _ ->
                    CommonReplies.whisper("I've already answered this. Ask again for a new code.");
            case Outcome.NameTaken _,
                    Outcome.NameLooksLike _,
                    Outcome.ChannelTaken _,
                    Outcome.Stale _,
                    Outcome.Gone _,
                    Outcome.Busy _ ->
                    PartnerReplies.written(ask, outcome, "");
        };
    }

    /// False if the same turn came before: its code was shown then and is stored nowhere.
    private static boolean hasCode(Partner partner, String hash) {
        return partner.codes().stream().anyMatch(each -> each.hash().equals(hash));
    }

    private static Card card(Ask ask, Partner partner, String code) {
        return Card.titled("A code for " + partner.name())
                .paragraph(
                        Text.of(
                                "Ask your contact to send me this in a direct message in Slack or Teams:"))
                .paragraph(Text.empty().code("join " + code))
                .note(
                        Text.of("It works once, until ")
                                .and(ask.times().moment(ask.now().plus(Joining.LIFE)))
                                .plain(", and makes them a contact of ")
                                .strong(partner.name())
                                .plain("."));
    }
}
