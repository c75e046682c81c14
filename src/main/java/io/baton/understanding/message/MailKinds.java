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

    private static final Pattern APPOINTMENT =
            Pattern.compile(
                    "(?iU)\\b(?:(?:could|can|shall) we (?:do|move|make|meet|reschedule|postpone|push|say)|reschedul\\w*"
                            + "|(?:has )?(?:accepted|declined) (?:your|the|this) (?:invitation|meeting)|works? (?:better )?for (?:me|us)"
                            + "|see you (?:then|there|on|at|tomorrow)|running late|calendar invite|invoice (?:attached|no)"
                            + "|got it,? thanks|thanks? (?:you )?(?:so much |again )?for (?:lunch|dinner|coffee|coming|the (?:invoice|card|gift)))\\b");

    private static final Pattern BUDGET =
            Pattern.compile(
                    "(?iU)\\b(?:budget\\w*|(?:have|got|spend|pay) (?:about|around|up to|roughly))\\b");

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iU)\\b(?:(?:do|would|might) you (?:happen to )?know|know (?:of )?(?:any|some)(?:one|body)"
                            + "|(?:can|could|would) you (?:help|recommend|suggest|point)"
                            + "|any (?:ideas?|suggestions?|recommendations?))\\b");

    private MailKinds() {}

    /// Whether it asks for someone, and says what may be spent.
    static boolean asksWithBudget(String text) {
        return ASKS.matcher(text).find() && BUDGET.matcher(text).find();
    }

    static boolean isAutomatic(String text) {
        return AUTOMATIC.matcher(text).find();
    }

    /// Whether it's about meeting, or thanks for it.
    static boolean isAppointment(String text) {
        return APPOINTMENT.matcher(text).find();
    }

    static boolean isPayment(String text) {
        return PAYMENT.matcher(text).find();
    }
}
