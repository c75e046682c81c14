@NullMarked
package io.baton.web;

import org.jspecify.annotations.NullMarked;
