/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.devhost.internal.ohinf;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A text of a file that has, or should have, an entry in the translation files.
 *
 * @param keys keys under which openHAB looks for the text; one of them is enough
 * @param line 1-based line in the file
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record TextUse(List<String> keys, int line) {
}
