package io.baton.understanding.mail;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that mail servers and programs add: legal notices, links, "Sent from my phone".
final class Disclaimers {
    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?iU)\\b(?:confidential|vertraulich|confidentiel|intended (?:only|solely|for the"
                            + " addressee)|intended recipient|received (?:this|it) (?:e-?mail |message )?in"
                            + " error|registered (?:in|office|charity)|reg(?:\\.|istered) (?:charity|no|office)"
                            + "|company (?:no|number|limited by)|vat (?:no|reg)|before (?:you print|printing)"
                            + "|think before you|consider the environment|views (?:or opinions )?expressed"
                            + "|scanned for viruses|virus(?:es)?\\b.*\\be-?mail|licensed in the state"
                            + "|amtsgericht|handelsregister|geschäftsführer|ust-?idnr|sitz der gesellschaft"
                            + "|komplementär|gesellschafter|falls? sie nicht der|nicht der (?:richtige"
                            + "|vorgesehene) adressat|si vous n'êtes pas|destinataire|siret|siren|capital"
                            + " de|n'imprimez|org\\.? ?nr)\\b");

    private static final Pattern ADDED =
            Pattern.compile(
                    "(?iU)(?:sent|gesendet|envoyé) (?:from|von|depuis|with|via) .{2,40}|get outlook for .{2,20}"
                            + "|\\[cid:.{1,100}|\\[(?:image|logo|banner).{0,80}|<?https?://\\S{1,300}|_{5,}"
                            + "|(?:\\[?external\\]?|caution):? .{0,200}|p please consider.{0,80}"
                            + "|working pattern:.{0,300}|pronouns:.{0,100}");

    /// For a test of their cost.
    static final List<Pattern> PATTERNS = List.of(NOTICE, ADDED);

    /// Longer lines are checked at their beginning only.
    private static final int ENOUGH = 600;

    private Disclaimers() {}

    static boolean contains(MailLine line) {
        var start = line.length() <= ENOUGH ? line.text() : line.text().substring(0, ENOUGH);
        return added(line) || NOTICE.matcher(start).find();
    }

    static boolean isNotice(String piece) {
        return piece.length() <= ENOUGH && NOTICE.matcher(piece).find();
    }

    /// Whether a program added the line, which can be anywhere.
    static boolean added(MailLine line) {
        return line.length() <= ENOUGH && ADDED.matcher(line.text()).matches();
    }
}
