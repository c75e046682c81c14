/// Takes pasted and forwarded e-mails apart: headers, notes, bodies, signatures, disclaimers.
@NullMarked
package io.baton.understanding.mail;

import org.jspecify.annotations.NullMarked;
