package io.baton.desk.statement.link;

import io.baton.chat.Card;
import io.baton.chat.LinkedStatements;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.button.StatementButtons.Reader;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.statement.StatementPartners;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.referral.figure.Side;
import io.baton.statement.SentStatement;
import io.baton.store.ExportTokenStore;
import io.baton.store.StatementStore;
import java.util.List;
import java.util.Optional;

/// Makes a link to a statement's page: for the asker, or for the partner's money contact.
record LinkButton(
        StatementPartners partners,
        StatementStore statements,
        ExportTokenStore tokens,
        DownloadKeys keys)
        implements ButtonHandler, NoOtherChange {
    private static final String FORWARD =
            "Forward this link to %s. They can agree or ask a question there; no account needed.";
    private static final String OWN_LINK =
            "%s makes their own link, with Page to print below the statement.";
    private static final String NOT_STORED =
            "I don't keep links. Press the button again for a new one; the old one stops working.";

    @Override
    public String action() {
        return StatementButtons.LINK;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    /// @param value the kind of reader and the statement's id
    @Override
    public Reply pressed(Ask ask, String value) {
        int space = value.indexOf(' ');
        var sent = statements.find(ask.firm().id(), value.substring(space + 1));
        var partner = sent.flatMap(each -> partners.find(ask, each.partner()));
        if (space < 0 || partner.isEmpty()) {
            return CommonReplies.invalidButton();
        }
        var forContact = value.substring(0, space).equals(Reader.CONTACT.name());
        return forContact && ask.asker().isMember()
                ? forContact(ask, partner.get(), sent.get())
                : forAsker(ask, sent.get());
    }

    private Reply forAsker(Ask ask, SentStatement sent) {
        return issue(ask, ask.asker().isMember() ? Side.FIRM : Side.PARTNER, ask.who(), sent)
                .map(url ->
                        Card.saying("Statement %s as a page:".formatted(sent.statement().label()))
                                .paragraph(secret(url, "Open the page")))
                .map(LinkButton::whisper)
                .orElseGet(LinkButton::noAddress);
    }

    private Reply forContact(Ask ask, Partner partner, SentStatement sent) {
        var contact = partner.moneyContact();
        if (contact.isPresent() && contact.get() instanceof Contact.InChat(var who)) {
            // Behind their link, a member could answer in their name.
            return CommonReplies.whisper(OWN_LINK.formatted(who.name()));
        }
        return contact.map(Contact::who)
                .flatMap(who ->
                        issue(ask, Side.PARTNER, who, sent)
                                .map(url ->
                                        Card.saying(FORWARD.formatted(who.name()))
                                                .paragraph(secret(url, url))))
                .map(LinkButton::whisper)
                .orElseGet(LinkButton::noAddress);
    }

    private Optional<String> issue(Ask ask, Side side, Individual reader, SentStatement sent) {
        var firm = ask.firm().id();
        var key = keys.generate();
        var url = keys.link(LinkedStatements.PATH, key);
        if (url.isPresent()) {
            var token = PageToken.of(DownloadKeys.hash(key), sent, side, reader, ask.now());
            tokens.forget(firm, ask.now());
            tokens.revoke(firm, token.path());
            tokens.write(token, ask.turn().id(), List.of());
        }
        return url;
    }

    private static Text secret(String url, String words) {
        return Text.empty().and(new Text.Span.SecretLink(url, words, NOT_STORED));
    }

    private static Reply whisper(Card card) {
        return new Reply.Whisper(
                card.note(
                        Text.of(
                                "The first browser that opens it is the only one that can. A new link"
                                        + " ends this one.")));
    }

    private static Reply noAddress() {
        return CommonReplies.whisper(
                "I can't make a link: this server has no public address, or the partner has no contact.");
    }
}
