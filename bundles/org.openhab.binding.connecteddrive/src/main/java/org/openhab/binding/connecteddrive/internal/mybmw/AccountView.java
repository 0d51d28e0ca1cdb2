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
package org.openhab.binding.connecteddrive.internal.mybmw;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;

/**
 * Shows users how an account is; called on any thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface AccountView {

    /** All is well. */
    void online();

    /** It works, although something does not for a while, which passes by itself. */
    void waiting(CloudException reason);

    /**
     * It does not work.
     *
     * @param needsUser whether it will not pass by itself
     */
    void offline(CloudException reason, boolean needsUser);

    /**
     * A person has to solve a captcha.
     *
     * @param i18nKey the text, whose placeholder is the link
     * @param link where to do it
     */
    void captcha(String i18nKey, String link);

    /** The captcha token of the configuration is used up. */
    void captchaUsed();
}
