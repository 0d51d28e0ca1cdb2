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
package org.openhab.cloudcommons.page;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link Words} are the texts of pages in the language of one reader.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface Words {

    /**
     * @param key the key of the text
     * @param arguments what replaces its placeholders
     * @return the text; the key itself when there is none, so that a gap is seen and does no harm
     */
    String of(String key, String... arguments);
}
