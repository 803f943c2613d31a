package org.charterexchange.service.problems;

import java.util.List;
import org.charterexchange.contract.faults.FaultCodes;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/**
 * Says which refusal a failure is; what is not known here is {@link ProblemType#INTERNAL}.
 */
final class ExceptionMapping {

    private ExceptionMapping() {}

    static ProblemException of(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known;
        }
        if (failure instanceof ResponseStatusException status) {
            return ofStatus(status);
        }
        if (failure instanceof DecodingException decoding) {
            return ProblemException.causedBy(failure, ProblemType.MALFORMED, JsonFaults.of(decoding));
        }
        if (failure instanceof DataBufferLimitException) {
            return plain(failure, ProblemType.TOO_LARGE);
        }
        if (failure instanceof DuplicateKeyException) {
            return plain(failure, ProblemType.ALREADY_EXISTS);
        }
        boolean unreachable = failure instanceof DataAccessResourceFailureException;
        return plain(failure, unreachable ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL);
    }

    private static ProblemException ofStatus(ResponseStatusException failure) {
        if (failure instanceof MethodNotAllowedException) {
            return plain(failure, ProblemType.METHOD_NOT_ALLOWED);
        }
        if (failure instanceof UnsupportedMediaTypeStatusException) {
            return plain(failure, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (failure instanceof NotAcceptableStatusException) {
            return plain(failure, ProblemType.NOT_ACCEPTABLE);
        }
        if (failure instanceof ServerWebInputException input) {
            return ofInput(input);
        }
        return plain(failure, ofCode(failure.getStatusCode()));
    }

    private static ProblemException ofInput(ServerWebInputException failure) {
        if (hasCause(failure, DataBufferLimitException.class)) {
            return plain(failure, ProblemType.TOO_LARGE);
        }
        if (failure.getCause() instanceof DecodingException decoding) {
            return ProblemException.causedBy(failure, ProblemType.MALFORMED, JsonFaults.of(decoding));
        }
        if (failure instanceof MissingRequestValueException missing) {
            boolean ifMatch = "If-Match".equalsIgnoreCase(missing.getName());
            ProblemType type = ifMatch ? ProblemType.PRECONDITION_REQUIRED : ProblemType.MALFORMED;
            Fault fault = Fault.of(missing.getName(), null, FaultCodes.VALUE);
            return ProblemException.causedBy(failure, type, List.of(fault));
        }
        return ProblemException.causedBy(failure, ProblemType.MALFORMED, ParameterFaults.of(failure));
    }

    private static ProblemType ofCode(HttpStatusCode code) {
        if (code.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return ProblemType.NOT_FOUND;
        }
        if (code.isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
            return ProblemType.TOO_LARGE;
        }
        return code.is4xxClientError() ? ProblemType.MALFORMED : ProblemType.INTERNAL;
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException plain(Throwable cause, ProblemType type) {
        return ProblemException.causedBy(cause, type, List.of());
    }
}
