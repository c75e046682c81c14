package io.baton.understanding.message;

import java.util.regex.Pattern;

/// Mails that machines write.
final class MailKinds {
    /// Mails that ask for nothing.
    private static final Pattern AUTOMATIC =
            Pattern.compile(
                    "(?iU)\\b(?:unsubscribe|manage (?:your )?preferences|view (?:this|it) in (?:your )?browser"
                            + "|you(?:'re| are) (?:receiving|getting) this|automatic reply|auto-?reply"
                            + "|automatische antwort|abwesenheit\\w*|réponse automatique|absence du bureau"
                            + "|(?:am|i'm|be) (?:currently )?(?:out of (?:the )?office|on (?:annual|maternity"
                            + "|parental|sick|paternity) leave|away from my desk)|out of office"
                            + "|now on (?:annual|maternity|parental) leave|delivery has failed|undeliverable)\\b");

    private static final Pattern PAYMENT =
            Pattern.compile(
                    "(?iU)\\b(?:payment (?:received|advice)|remittance|faster payment|bacs|credit advice"
                            + "|has been credited|zahlungseingang|gutschrift|avis de (?:paiement|virement)"
                            + "|incoming (?:payment|transfer))\\b");

    private MailKinds() {}

    static boolean isAutomatic(String text) {
        return AUTOMATIC.matcher(text).find();
    }

    static boolean isPayment(String text) {
        return PAYMENT.matcher(text).find();
    }
}
