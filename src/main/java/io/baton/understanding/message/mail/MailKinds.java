package io.baton.understanding.message.mail;

import java.util.regex.Pattern;

/// Mails that machines write, and mails that ask for someone.
public final class MailKinds {
    /// Mails that ask for nothing.
    private static final Pattern AUTOMATIC =
            Pattern.compile(
                    "(?iU)\\b(?:unsubscribe|manage (?:your )?preferences|view (?:this|it) in (?:your )?browser"
                            + "|you(?:'re| are) (?:receiving|getting) this|you (?:get|receive) this|automatic reply|auto-?reply"
                            + "|automatische antwort|abwesenheit\\w*|réponse automatique|absence du bureau"
                            + "|(?:am|i'm|be) (?:currently )?(?:out of (?:the )?office|on (?:annual|maternity"
                            + "|parental|sick|paternity) leave|away from my desk)|out of office"
                            + "|now on (?:annual|maternity|parental) leave|delivery has failed|undeliverable"
                            + "|has (?:accepted|declined) (?:your|the|this) (?:invitation|meeting)|(?:have been|are) invited to"
                            + "|(?:your|e-?) ?receipt (?:from|for)|receipt (?:#|no\\b|number)|order #? ?\\d+ (?:failed|was declined)"
                            + "|(?:do not|don't) reply to this)\\b");

    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?i)(?:no-?reply|do-?not-?reply|voicemail|wordpress|mailer-daemon|postmaster|notif(?:y|ications?)"
                            + "|receipts?|alerts?|newsletter|tracking|billing-noreply)(?:[+.-][^@]*)?@.*");

    private static final Pattern PAYMENT =
            Pattern.compile(
                    "(?iU)\\b(?:payment (?:received|advice)|remittance|faster payment|bacs|credit advice"
                            + "|has been credited|zahlungseingang|gutschrift|avis de (?:paiement|virement)"
                            + "|incoming (?:payment|transfer))\\b");

    /// What a partner writes who won't take an offer.
    private static final Pattern DECLINE =
            Pattern.compile(
                    "(?iU)\\b(?:(?:can't|cannot|can not|(?:won't|will not|can't) be able to|(?:aren't|are not|'re not|'m not|not) able to|unable to)"
                            + "(?: \\p{L}+ly)? (?:take|do|help|accept|handle|fit|commit|offer|cover|squeeze)"
                            + "|(?:have|need|going) to (?:decline|pass|turn|say no)|(?:must|will|we'll|i'll) (?:decline|pass on|turn)"
                            + "|(?:no|not enough|lack(?:ing)? the|don't have (?:the|any|enough)) capacity"
                            + "|(?:not|isn't|is not|aren't) (?:one )?for us|(?:not|isn't|is not) (?:a |the right )?(?:good )?fit for us"
                            + "|(?:fully|completely) booked|too busy)\\b");

    /// What a partner writes who has won what was sent to them.
    private static final Pattern WIN =
            Pattern.compile(
                    "(?iU)\\b(?:(?:we|i)(?:'ve| have)? (?:just |finally )?(?:won|landed|closed|sold)"
                            + "|(?:have|has|just|they|finally) signed(?! off)|signed (?:with us|the contract|our|yesterday|today|for|up)"
                            + "|accepted our (?:quote|offer|proposal|price)|(?:gave|given) us the (?:job|go-?ahead|green light|contract)"
                            + "|deal is (?:done|closed|signed))\\b");

    private static final Pattern NOT =
            Pattern.compile("(?iU)(?:n't|\\bnot|\\bnever|\\bif|\\bonce|\\bwhen) ");

    private static final Pattern BUDGET =
            Pattern.compile(
                    "(?iU)\\b(?:budget\\w*|(?:have|got|spend|pay) (?:about|around|up to|roughly))\\b");

    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iU)\\b(?:(?:do|would|might|wouldn't|don't) you (?:happen to )?know"
                            + "|know (?:of )?(?:any|some)(?:one|body)"
                            + "|know (?:of )?an?(?: \\p{L}+){0,2} (?:firm|company|person|supplier|expert|specialist)"
                            + "|(?:can|could|would) you (?:help|recommend|suggest|point|find|put)"
                            + "|any(?:one|body) (?:spring|come)s? to mind"
                            + "|any (?:ideas?|suggestions?|recommendations?))\\b");

    private static final String SOMEONE =
            "(?:(?:any|some)(?:one|body)|an? (?:\\p{L}+ )?(?:firm|company|person|supplier|expert|specialist|vendor|provider|partner)|people)";

    private static final Pattern ASKS_FOR_SOMEONE =
            Pattern.compile(
                    "(?iU)\\b(?:(?:recommend|suggest|find)(?: (?:us|me))? "
                            + SOMEONE
                            + "|know (?:of )?"
                            + SOMEONE
                            + " (?:who|that|to|for)"
                            + "|(?:put|point) (?:us|me) (?:in touch|on to|onto|to|at)"
                            + "|who (?:do|would|could|should) you(?:r \\p{L}+ \\p{L}+)? (?:use|recommend|suggest|trust)"
                            + "|(?:any|some)(?:one|body) you (?:trust|use|know|recommend)"
                            + "|(?:can|could|would) (?:(?:any|some)(?:one|body)|(?-i:(?!You |We |They )\\p{Lu})\\p{L}+(?: (?-i:\\p{Lu})\\p{L}+)?) (?:quote|fix|look|come|help|repair|replace|install|set|build|do)"
                            + "|work with "
                            + SOMEONE
                            + " (?:who|that|for))\\b");

    private MailKinds() {}

    /// Whether it asks for a person or a firm that does something, or for a quote.
    public static boolean asksForSomeone(String text) {
        return ASKS_FOR_SOMEONE.matcher(text).find();
    }

    /// Whether it asks for someone.
    public static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    /// Whether it says that there is money to spend.
    public static boolean hasBudget(String text) {
        return BUDGET.matcher(text).find();
    }

    public static boolean isAutomatic(String text) {
        return AUTOMATIC.matcher(text).find();
    }

    /// Whether no person writes from this address.
    public static boolean isMachine(String address) {
        return MACHINE.matcher(address).matches();
    }

    /// Whether a partner who was asked says no.
    public static boolean isDecline(String text) {
        return DECLINE.matcher(text.replace('’', '\'')).find();
    }

    /// Whether a partner who took a client says that they won.
    public static boolean isWin(String text) {
        var line = text.replace('’', '\'');
        return WIN.matcher(line).find() && !NOT.matcher(line).find();
    }

    public static boolean isPayment(String text) {
        return PAYMENT.matcher(text).find();
    }
}
