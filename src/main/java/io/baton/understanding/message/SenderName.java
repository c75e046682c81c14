package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.name.NameKey;
import io.baton.understanding.token.Tokenizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of the person who wrote a mail, from its header and its signature: neither a mailbox
/// nor a firm.
final class SenderName {
    /// Names of mailboxes that aren't a person's.
    private static final Pattern DESK =
            Pattern.compile(
                    "(?iU)\\b(?:desk|info|support|office|team|sales|procurement|accounts|bookings|reception|admin"
                            + "|service|enquiries|einkauf|vertrieb|buchhaltung|secretariat|secrétariat|via)\\b");

    private final Mail mail;

    SenderName(Mail mail) {
        this.mail = mail;
    }

    Optional<Found<String>> choose() {
        var header = Optional.ofNullable(mail.from().name()).filter(name -> !isDesk(name.value()));
        var signed = Optional.ofNullable(mail.signature().name());
        return Optional.ofNullable(
                fuller(
                        header.filter(name -> !isFirm(name.value())).orElse(null),
                        signed.filter(name -> isPerson(name.value())).orElse(null)));
    }

    /// @param mailbox a name or an address
    static boolean isDesk(String mailbox) {
        return DESK.matcher(mailbox.replaceFirst("@.*", "")).find();
    }

    /// Whether it's the name of the sender's firm.
    boolean isFirm(String name) {
        return NameLikeness.isBusiness(name) || mail.from().isAtDomainOf(name);
    }

    private boolean isPerson(String name) {
        return !isFirm(name) && !name.matches("(?i)x+(?:ox)*o?x*");
    }

    private static @Nullable Found<String> fuller(
            @Nullable Found<String> header, @Nullable Found<String> signed) {
        if (header == null || signed == null) {
            return header == null ? signed : header;
        }
        var first = NameKey.of(header.value());
        var second = NameKey.of(signed.value());
        return second.contains(first) && second.length() > first.length()
                ? signed
                : Tokenizer.tokens(signed.value()).size() > 1
                                && !second.equals(first)
                                && !first.contains(second)
                        ? signed
                        : header;
    }
}
