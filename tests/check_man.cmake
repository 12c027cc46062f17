# Fails when the man pages are not what the tables and the guides make of them.
#   cmake -DROOT=<source dir> -DMANUAL=<bifc_manual> -DLOCALEDIR=<messages> -DWORK=<scratch dir>
#         -P check_man.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
execute_process(COMMAND ${MANUAL} ${WORK} ${LOCALEDIR} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND diff -r ${WORK} ${ROOT}/man RESULT_VARIABLE differ)
if(differ)
  message(FATAL_ERROR "The man pages are out of date. Build the target \"regenerate\".")
endif()
