package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.mail.MailAddress;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.KnownName;
import io.baton.understanding.name.NameKey;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells on whose side the people in a mail are: the firm's, a partner's, or a client's.
final class MailSides {
    /// Anyone can have an address there.
    private static final Set<String> PUBLIC =
            Set.of(
                    ("gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk"
                                    + " msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr icloud.com me.com"
                                    + " mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.de"
                                    + " gmx.net gmx.at gmx.ch web.de t-online.de freenet.de orange.fr"
                                    + " wanadoo.fr free.fr sfr.fr laposte.net btinternet.com sky.com"
                                    + " virginmedia.com talktalk.net bluewin.ch mail.com fastmail.com"
                                    + " comcast.net verizon.net att.net bigpond.com")
                            .split(" "));

    private static final Pattern AUTOMATIC =
            Pattern.compile(
                    "(?i)(?:no-?reply|do-?not-?reply|voicemail|wordpress|mailer-daemon|postmaster|notifications?)@");

    private final FirmNames names;
    private final MessageContext context;
    private final Set<String> firmDomains = new HashSet<>();

    MailSides(PastedMail pasted, FirmNames names, MessageContext context) {
        this.names = names;
        this.context = context;
        pasted.mails().stream()
                .flatMap(mail -> Stream.concat(Stream.of(mail.from()), mail.to().stream()))
                .filter(person -> person.name() != null && isMember(person.name().value()))
                .flatMap(person -> person.domain().stream())
                .filter(domain -> !PUBLIC.contains(domain))
                .forEach(firmDomains::add);
    }

    sealed interface Side {
        record Firm() implements Side {}

        record Partner(PartnerId id, String name) implements Side {}

        record Outside() implements Side {}
    }

    Side of(Mail mail) {
        var signed = mail.signature().name();
        if (isFirm(mail.from())
                || mail.from().equals(MailAddress.NONE)
                        && signed != null
                        && isMember(signed.value())) {
            return new Side.Firm();
        }
        return partner(mail).<Side>map(found -> found).orElseGet(Side.Outside::new);
    }

    private boolean isFirm(MailAddress from) {
        return from.domain().filter(firmDomains::contains).isPresent()
                || from.name() != null && isMember(from.name().value());
    }

    private Optional<Side.Partner> partner(Mail mail) {
        boolean noHeader = mail.from().equals(MailAddress.NONE);
        if (noHeader && context.from() != null) {
            return Optional.of(new Side.Partner(context.from(), nameOf(context.from())));
        }
        return atDomain(mail.from())
                .or(() -> person(mail.from().name() == null ? null : mail.from().name().value()))
                .or(() ->
                        person(
                                mail.signature().name() == null
                                        ? null
                                        : mail.signature().name().value()))
                .or(() ->
                        company(
                                mail.signature().company() == null
                                        ? null
                                        : mail.signature().company().value()));
    }

    private Optional<Side.Partner> atDomain(MailAddress from) {
        return from.domain()
                .flatMap(names::atDomain)
                .filter(name -> name.kind() == Kind.PARTNER)
                .map(name -> new Side.Partner(new PartnerId(name.id()), name.name()));
    }

    private Optional<Side.Partner> person(@Nullable String name) {
        return exact(name, Kind.PARTNER_PERSON)
                .filter(_ -> name != null && name.contains(" "))
                .flatMap(person -> names.partnerOf(person.id()))
                .map(id -> new Side.Partner(id, nameOf(id)));
    }

    private Optional<Side.Partner> company(@Nullable String name) {
        return exact(name, Kind.PARTNER)
                .map(partner -> new Side.Partner(new PartnerId(partner.id()), partner.name()));
    }

    private String nameOf(PartnerId id) {
        return names.nameOf(id).orElse(id.value());
    }

    /// Whether a mail without header is one that a member wrote: it's signed with a first name
    /// only.
    boolean isByMember(Mail mail) {
        var signature = mail.signature();
        return mail.from().equals(MailAddress.NONE)
                && signature.company() == null
                && signature.role() == null
                && signature.name() != null
                && exact(signature.name().value(), Kind.MEMBER).isPresent();
    }

    private boolean isMember(String name) {
        return exact(name, Kind.MEMBER).filter(_ -> name.contains(" ")).isPresent();
    }

    private Optional<KnownName> exact(@Nullable String name, Kind kind) {
        if (name == null) {
            return Optional.empty();
        }
        return names.names().findAll(Tokenizer.tokens(name)).stream()
                .map(NameMatch::name)
                .filter(known -> known.kind() == kind)
                .filter(known ->
                        known.forms().stream()
                                .anyMatch(form -> NameKey.of(form).equals(NameKey.of(name))))
                .findFirst();
    }

    /// Whether it's no one of the firm or a partner.
    boolean canBeContact(String name) {
        return names.names().findAll(Tokenizer.tokens(name)).stream()
                .map(match -> match.name().kind())
                .noneMatch(kind ->
                        kind == Kind.MEMBER || kind == Kind.PARTNER || kind == Kind.PARTNER_PERSON);
    }

    /// Whether an address can be a client's.
    boolean isOutside(String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return !firmDomains.contains(domain)
                && !AUTOMATIC.matcher(address).lookingAt()
                && names.atDomain(domain).filter(name -> name.kind() == Kind.PARTNER).isEmpty();
    }

    static boolean isPublic(String domain) {
        return PUBLIC.contains(domain);
    }
}
