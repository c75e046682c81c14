/// Decides who may read what is posted.
@NullMarked
package io.baton.desk.audience;

import org.jspecify.annotations.NullMarked;
