/// What a mail says without the trained models: what kind of mail it is, its lists, and its wishes.
@NullMarked
package io.baton.understanding.message.mail;

import org.jspecify.annotations.NullMarked;
