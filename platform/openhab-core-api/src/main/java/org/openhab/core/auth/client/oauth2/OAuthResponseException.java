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
package org.openhab.core.auth.client.oauth2;

import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An error an authorization server answered with (RFC 6749, sections 4.1.2.1, 5.2).
 * <p>
 * Fields the server did not send are empty.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class OAuthResponseException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private String error = "";
    private String errorDescription = "";
    private String errorUri = "";
    private String state = "";

    /**
     * Creates an error with empty fields.
     */
    public OAuthResponseException() {
        super();
    }

    /**
     * Returns the error code, such as {@code invalid_grant}.
     */
    public String getError() {
        return error;
    }

    /**
     * Returns the server's explanation for developers.
     */
    public String getErrorDescription() {
        return errorDescription;
    }

    /**
     * Returns the page that explains the error.
     */
    public String getErrorUri() {
        return errorUri;
    }

    /**
     * Returns the state the server sent back.
     */
    public String getState() {
        return state;
    }

    /**
     * Sets the error code.
     */
    public void setError(String error) {
        this.error = error;
    }

    /**
     * Sets the explanation.
     */
    public void setErrorDescription(String errorDescription) {
        this.errorDescription = errorDescription;
    }

    /**
     * Sets the page that explains the error.
     */
    public void setErrorUri(String errorUri) {
        this.errorUri = errorUri;
    }

    /**
     * Sets the state.
     */
    public void setState(String state) {
        this.state = state;
    }

    @Override
    public String toString() {
        return "OAuthResponseException [error=" + error + ", errorDescription=" + errorDescription + ", errorUri="
                + errorUri + ", state=" + state + "]";
    }
}
